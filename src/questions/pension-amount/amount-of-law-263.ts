import { confirmed } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { firstDayOf, lastDayOf } from '../../law/periods.js'
import { sourcedValue } from '../../law/sourced-value.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiUpToWholeLeu } from '../../values/rounding.js'
import { averageAnnualScore } from './average-annual-score.js'
import type { PensionAmountFacts } from './facts.js'
import { indexedScore } from './indexed-score.js'
import { PENSION_POINT } from './pension-point.js'
import { socialIndemnityTopUp } from './social-indemnity.js'
import type { Inquiry, PensionAmount } from './steps.js'

/** The months for which amounts are made by the score: while Law 263/2010 was in force. */
const FIRST_DAY: CivilDate = firstDayOf('law-263-2010')
const LAST_DAY: CivilDate = lastDayOf('law-263-2010')

const leiByScore = (
  score: DecimalString,
  month: CivilMonth,
  pointValue: DecimalString | undefined,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const point = sourcedValue(PENSION_POINT, firstOfMonth(month), pointValue)
  if (isNotCovered(point)) return point
  const pensionPoint = inquiry.step(
    'pension-amount.pension-point',
    point.basis,
    { month, source: point.source },
    point.value,
  )
  return inquiry.step(
    'pension-amount.score-times-pension-point',
    confirmed('law-263-2010', 'art. 94'),
    { indexedScore: score, pensionPoint, rounding: 'up-to-whole-leu' },
    leiUpToWholeLeu(decimal(score).times(pensionPoint)),
  )
}

/** A score times the pension point of a month, up to a whole leu. */
export const amountByScore = (
  score: DecimalString,
  month: CivilMonth,
  pointValue: DecimalString | undefined,
  inquiry: Inquiry,
): Outcome<PensionAmount> => {
  const lei = leiByScore(score, month, pointValue, inquiry)
  return isNotCovered(lei) ? lei : { lei, ...socialIndemnityTopUp(lei, month, inquiry) }
}

/** Law 263/2010: average annual score x correction index x pension point, up to a whole leu. */
export const amountOfLaw263 = (facts: PensionAmountFacts, inquiry: Inquiry): Outcome<PensionAmount> => {
  const { month } = facts
  const on = firstOfMonth(month)
  if (on < FIRST_DAY || on > LAST_DAY) {
    return notCovered('pension-point', { on, knownFrom: FIRST_DAY, knownUntil: LAST_DAY })
  }
  const average = averageAnnualScore(facts, inquiry)
  const indexed = indexedScore(average, facts, inquiry)
  if (isNotCovered(indexed)) return indexed
  const { score, before } = bare(indexed)
  const earlier = before && leiByScore(before.score, month, facts.pointValue, inquiry)
  if (isNotCovered(earlier)) return earlier
  const amount = amountByScore(score, month, facts.pointValue, inquiry)
  if (isNotCovered(amount)) return amount
  const { lei, ...beside } = amount
  return {
    lei,
    averageAnnualScore: average,
    indexedScore: score,
    ...(before && earlier ? { untilIndexChange: { to: before.to, lei: earlier } } : {}),
    ...beside,
  }
}
