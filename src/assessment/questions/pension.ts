import type { Inquiry } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import type { Degree } from '../../law/person.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import {
  type PensionAmount,
  pensionAmountOf,
  type Recalculation2024,
  recalculation2024Of,
} from '../../pension-amount/rules.js'
import { type CivilDate, firstOfMonth, monthOf } from '../../values/civil-date.js'
import { ZERO } from '../../values/decimal.js'
import { potentialPointsOf } from '../../points/rules.js'
import { paymentStateOn } from '../payment-state.js'
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

/** A right that starts after the recalculation had no amount for August 2024 to keep. */
const recalculated: PensionRule = (chain, { potential }, inquiry) =>
  chain.upon('entitlementStart', grantedOn => {
    const before = grantedOn < RECALCULATION ? chain.facts.leiInPayment : ZERO
    return answered(
      recalculation2024Of({ ...chain.facts, potentialPoints: potential, leiInPayment: before }, inquiry),
    )
  })

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

const pensionOfTheNotaries: PensionRule = ({ facts }, { potential }, inquiry) => {
  const amount = pensionAmountOf({ ...facts, law: 'notaries', potentialPoints: potential }, inquiry)
  return isNotCovered(amount) && amount.what === 'notaries-point-value'
    ? undetermined(['payment.pointValue'])
    : answered(amount)
}

const PENSION: Readonly<Record<LawId, PensionRule>> = {
  'law-263-2010': pensionOfLaw263('law-263-2010'),
  'law-263-2010-amended-2013': pensionOfLaw263('law-263-2010-amended-2013'),
  'law-360-2023': pensionOfLaw360,
  notaries: pensionOfTheNotaries,
}

/** Law 360/2023 keeps the length of the potential stage and takes the rate of the new degree (art. 149(2)). */
const inNewDegree = (chain: Chain, law: LawId, degree: Degree, inquiry: Inquiry): Answer<Pension> => {
  const on = firstOfMonth(chain.facts.month)
  // What else such a change asks for, the stage at the new decision among it, is not in a dossier.
  if (law !== 'law-360-2023') return notCovered('change-of-degree', { on })
  return chain.upon('potentialStage', ({ stage }) =>
    chain.upon('points', points => {
      const potential = potentialPointsOf({ law, degree, potentialStage: stage }, inquiry)
      return isNotCovered(potential) ? potential : PENSION[law](chain, { ...points, potential }, inquiry)
    }),
  )
}

export const pension: Question<'pension'> = {
  id: 'pension',
  reads: [...points.reads, 'month', 'realisedPoints', 'contributoryStage', 'leiInPayment'],
  answer: (chain, inquiry) =>
    chain.upon('points', pensionPoints =>
      chain.upon('entitlementStart', grantedOn =>
        chain.upon('law', law => {
          const { month, degree: first } = chain.facts
          if (month < monthOf(grantedOn)) return notDue('before-the-grant')
          const { degree, stopped } = paymentStateOn(
            chain.facts,
            firstOfMonth(month),
            chain.readings,
            inquiry,
          )
          if (stopped) return notDue(stopped)
          return degree === first
            ? PENSION[law](chain, pensionPoints, inquiry)
            : inNewDegree(chain, law, degree, inquiry)
        }),
      ),
    ),
}
