import type { Facts } from '../../dossier/dossier.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { type Answer, answered } from '../../engine/answer.js'
import { over } from '../../engine/facts.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import { lastDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import { type CivilMonth, monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import type { PensionPoints } from '../points/answers.js'
import type { StandardRetirementSection } from '../retirement-age/answers.js'
import { pensionAmountOf } from './amount.js'
import type { PensionAmountFacts } from './facts.js'
import type { Inquiry, PensionAmount } from './steps.js'

type Context = SectionContext<EntitlementStartSection & StandardRetirementSection>

/** The law that opened a pension, and its points. */
export interface Opened {
  readonly law: LawId
  readonly points: PensionPoints
}

type OfMonth = Pick<Facts, 'month' | 'realisedPoints' | 'correctionIndex' | 'pointValue'>

const byScore = (
  of: OfMonth,
  { law, points }: Opened,
  context: Context,
  inquiry: Inquiry,
): Answer<PensionAmount> =>
  context.upon('standardRetirement', ({ completeStage }) =>
    context.upon('entitlementStart', rightOpenedOn => {
      // Which points were earned in handicap is not in a dossier, and each part has a divisor of its own.
      if (context.facts.handicap) return notCovered('score-segments')
      const facts: PensionAmountFacts = over(of, {
        law,
        potentialPoints: points.potential,
        completeStage,
        rightOpenedOn,
      })
      const amount = pensionAmountOf(facts, inquiry)
      // Nothing but an index that no table has refuses a score; the house knows it.
      if (!isNotCovered(amount)) return answered(amount)
      const correctionIndex = context.need('payment.correctionIndex') as DecimalString
      return answered(pensionAmountOf(over(facts, { correctionIndex }), inquiry))
    }),
  )

/** A month of Law 263/2010: the score times the pension point. */
export const pensionByScore = (opened: Opened, context: Context, inquiry: Inquiry): Answer<PensionAmount> =>
  byScore(context.facts, opened, context, inquiry)

const LAST_MONTH: CivilMonth = monthOf(lastDayOf('law-263-2010'))

/** What the points are worth in the last month of Law 263/2010, by its own pension point. */
export const pensionOfLastMonthByScore = (
  opened: Opened,
  context: Context,
  inquiry: Inquiry,
): Answer<PensionAmount> => {
  const { facts, given } = context
  const { correctionIndex } = given
  const of: OfMonth = {
    month: LAST_MONTH,
    realisedPoints: facts.realisedPoints,
    ...bare(correctionIndex ? { correctionIndex } : {}),
  }
  return byScore(of, opened, context, inquiry)
}
