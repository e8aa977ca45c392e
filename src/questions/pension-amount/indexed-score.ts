import { confirmed } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { sourcedValue } from '../../law/sourced-value.js'
import { decimal, type DecimalString, plainText } from '../../values/decimal.js'
import { POINTS_DECIMALS } from '../../values/rounding.js'
import { roundedPoints } from '../points/inner.js'
import { CORRECTION_INDEX } from './correction-index.js'
import type { PensionAmountFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type ScoreFacts = Pick<PensionAmountFacts, 'rightOpenedOn' | 'correctionIndex'>

const correctionIndex = (
  { rightOpenedOn, correctionIndex: own }: ScoreFacts,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const opened = rightOpenedOn ? { rightOpenedOn } : {}
  if (own === undefined && rightOpenedOn === undefined) return notCovered('correction-index')
  const index = sourcedValue(CORRECTION_INDEX, rightOpenedOn ?? FIRST_DAY_COVERED, own)
  if (isNotCovered(index)) return index
  const { basis, source, value } = index
  return inquiry.step('pension-amount.correction-index', basis, { ...opened, source }, value)
}

/** The average annual score times the correction index, once, by the first entry to pension. */
export const indexedScore = (
  averageAnnualScore: DecimalString,
  facts: ScoreFacts,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const index = correctionIndex(facts, inquiry)
  if (isNotCovered(index)) return index
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
