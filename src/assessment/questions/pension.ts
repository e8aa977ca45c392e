import type { Inquiry } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import {
  type PensionAmount,
  pensionAmountOf,
  type Recalculation2024,
  recalculation2024Of,
} from '../../pension-amount/rules.js'
import { type CivilDate, firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { Chain, PensionPoints, Question } from '../question.js'
import { type Answer, answered, notDue, undetermined } from '../section.js'
import { points } from './points.js'

type Pension = PensionAmount | Recalculation2024
type PensionRule = (chain: Chain, points: PensionPoints, inquiry: Inquiry) => Answer<Pension>

/** On this day every public pension became a pension of Law 360/2023 (art. 144). */
const RECALCULATION: CivilDate = '2024-09-01'

const amountByScore =
  (law: LawId): PensionRule =>
  (chain, { potential }, inquiry) =>
    chain.upon('standardRetirement', ({ completeStage }) =>
      chain.upon('entitlementStart', rightOpenedOn => {
        // Which points were earned in handicap is not in a dossier, and each part has a divisor of its own.
        if (chain.facts.handicap) return notCovered('score-segments')
        const amount = pensionAmountOf(
          { ...chain.facts, law, potentialPoints: potential, completeStage, rightOpenedOn },
          inquiry,
        )
        return isNotCovered(amount) && amount.what === 'correction-index'
          ? undetermined(['payment.correctionIndex'])
          : answered(amount)
      }),
    )

const recalculated: PensionRule = ({ facts }, { potential }, inquiry) =>
  answered(recalculation2024Of({ ...facts, potentialPoints: potential }, inquiry))

const pensionOfLaw263 =
  (law: LawId): PensionRule =>
  (chain, pensionPoints, inquiry) =>
    firstOfMonth(chain.facts.month) < RECALCULATION
      ? amountByScore(law)(chain, pensionPoints, inquiry)
      : recalculated(chain, pensionPoints, inquiry)

const pensionOfLaw360: PensionRule = ({ facts }, { potential, stability }, inquiry) =>
  answered(
    pensionAmountOf(
      {
        ...facts,
        law: 'law-360-2023',
        potentialPoints: potential,
        ...(stability ? { stabilityPoints: stability } : {}),
      },
      inquiry,
    ),
  )

const PENSION: Readonly<Record<LawId, PensionRule>> = {
  'law-263-2010': pensionOfLaw263('law-263-2010'),
  'law-263-2010-amended-2013': pensionOfLaw263('law-263-2010-amended-2013'),
  'law-360-2023': pensionOfLaw360,
  notaries: ({ facts }) => notCovered('notaries-score', { on: firstOfMonth(facts.month) }),
}

export const pension: Question<'pension'> = {
  reads: [...points.reads, 'month', 'realisedPoints', 'contributoryStage', 'leiInPayment'],
  answer: (chain, inquiry) =>
    chain.upon('points', pensionPoints =>
      chain.upon('entitlementStart', grantedOn =>
        chain.upon('law', law =>
          chain.facts.month < monthOf(grantedOn)
            ? notDue('before-the-grant')
            : PENSION[law](chain, pensionPoints, inquiry),
        ),
      ),
    ),
}
