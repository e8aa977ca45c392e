import { confirmed } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { sourcedValue } from '../../law/sourced-value.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { decimal, type DecimalString, plainText } from '../../values/decimal.js'
import { POINTS_DECIMALS } from '../../values/rounding.js'
import { roundedPoints } from '../points/inner.js'
import { CORRECTION_INDEX } from './correction-index.js'
import type { PensionAmountFacts } from './facts.js'
import { type IndexOfMonth, indexOfMonth } from './index-paid-before-2014.js'
import type { Inquiry } from './steps.js'

type ScoreFacts = Pick<PensionAmountFacts, 'month' | 'rightOpenedOn' | 'correctionIndex'>

const correctionIndex = (
  { month, rightOpenedOn, correctionIndex: own }: ScoreFacts,
  inquiry: Inquiry,
): Outcome<IndexOfMonth> => {
  const opened = rightOpenedOn ? { rightOpenedOn } : {}
  if (own === undefined && rightOpenedOn === undefined) return notCovered('correction-index')
  const index = sourcedValue(CORRECTION_INDEX, rightOpenedOn ?? FIRST_DAY_COVERED, own)
  if (isNotCovered(index)) return index
  const { basis, source, value } = index
  const whole = inquiry.step('pension-amount.correction-index', basis, { ...opened, source }, value)
  // A caller's own index is the one of the month.
  return own === undefined && rightOpenedOn !== undefined
    ? indexOfMonth(month, { rightOpenedOn, whole }, inquiry)
    : { value: whole }
}

const timesIndex = (
  averageAnnualScore: DecimalString,
  index: DecimalString,
  inquiry: Inquiry,
): DecimalString => {
  const exact = decimal(averageAnnualScore).times(index)
  const hasMoreDecimals = exact.decimalPlaces() > POINTS_DECIMALS
  const isKeptExact = hasMoreDecimals && inquiry.reading('indexed-score') === 'exact'
  const { points, rounding } = isKeptExact
    ? ({ points: plainText(exact), rounding: 'none' } as const)
    : roundedPoints(exact, inquiry)
  return inquiry.step(
    'pension-amount.indexed-score',
    confirmed('law-263-2010', 'art. 170'),
    { averageAnnualScore, correctionIndex: index, rounding },
    points,
  )
}

/** A score of a month; where the index changed inside the month, the one before it too. */
export interface ScoreOfMonth {
  readonly score: DecimalString
  readonly before?: { readonly to: CivilDate; readonly score: DecimalString }
}

/** The average annual score times the correction index, once, by the first entry to pension. */
export const indexedScore = (
  averageAnnualScore: DecimalString,
  facts: ScoreFacts,
  inquiry: Inquiry,
): Outcome<ScoreOfMonth> => {
  const index = correctionIndex(facts, inquiry)
  if (isNotCovered(index)) return index
  const { value, before } = bare(index)
  const score = timesIndex(averageAnnualScore, value, inquiry)
  return before
    ? { score, before: { to: before.to, score: timesIndex(averageAnnualScore, before.value, inquiry) } }
    : { score }
}
