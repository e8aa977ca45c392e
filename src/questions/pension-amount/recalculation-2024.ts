import { type Basis, confirmed, uncertain } from '../../law/citation.js'
import { isNotCovered, type NotCovered, type Outcome } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import { firstDayOf } from '../../law/periods.js'
import type { Degree } from '../../law/person.js'
import { own } from '../../values/bare.js'
import { type CivilMonth, monthOf } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import { MONTHLY_RATES, roundedPoints, stabilityPointsOf } from '../points/inner.js'
import { pointsTimesReferencePoint } from './amount-of-law-360.js'
import type { Recalculation2024Facts } from './facts.js'
import { socialIndemnityTopUp } from './social-indemnity.js'
import type { Inquiry } from './steps.js'

/** A pension opened before September 2024, recalculated under Law 360/2023. */
export interface Recalculation2024 {
  /** What is paid: the larger of the two, until the recalculated amount overtakes the old one. */
  readonly lei: DecimalString
  /** Lei a month: all points times the reference point of the month, up to a whole leu (Law 360/2023 art. 83, 144). */
  readonly recalculatedLei: DecimalString
  /** Realised, stability and potential points that this amount is made of. */
  readonly totalPoints: DecimalString
  /** The amount due for August 2024 is the larger, and is paid without growing. */
  readonly oldAmountKept: boolean
  /** The difference to the social indemnity, where the pension is below it: a right of its own, not added. */
  readonly socialIndemnityTopUp?: DecimalString
  /** The social indemnity of the month is not known, so neither is whether something is missing to it. */
  readonly socialIndemnityNotCovered?: NotCovered
}

const MONTH_OF_RECALCULATION: CivilMonth = monthOf(firstDayOf('law-360-2023'))

const rateOf = (law: 'law-263-2010' | 'law-360-2023', degree: Degree): DecimalString =>
  own(MONTHLY_RATES[law], degree)?.points ?? '0'

/** The same months of potential stage at the rate of the new law. */
const atNewRates = (points: DecimalString, degree: Degree, inquiry: Inquiry): DecimalString =>
  roundedPoints(
    decimal(points).times(rateOf('law-360-2023', degree)).dividedBy(rateOf('law-263-2010', degree)),
    inquiry,
  ).points

const ART_144: Basis = confirmed('law-360-2023', 'art. 144')

/** No article replaces the points credited at the rates of Law 263/2010. */
const potentialPointsKept = (facts: Recalculation2024Facts, inquiry: Inquiry): DecimalString => {
  const { potentialPoints, degree } = facts
  const rule = 'pension-amount.potential-points-in-the-recalculation'
  if (decimal(potentialPoints).isZero()) return potentialPoints
  // Without the degree the other reading has no value to show, but the point stays open.
  if (!degree) {
    return inquiry.step(
      rule,
      uncertain('law-360-2023', 'art. 144'),
      { potentialPoints, reading: 'kept' },
      potentialPoints,
    )
  }
  const reading = inquiry.reading('recalculation-2024-points')
  const points = reading === 'kept' ? potentialPoints : atNewRates(potentialPoints, degree, inquiry)
  return inquiry.step(rule, ART_144, { potentialPoints, degree, reading }, points)
}

/** The larger of a recalculated amount and the one due for August 2024. */
export const keptAtLeast = (
  { lei: recalculatedLei, totalPoints }: { readonly lei: DecimalString; readonly totalPoints: DecimalString },
  month: CivilMonth,
  amountDue: DecimalString,
  inquiry: Inquiry,
): Recalculation2024 => {
  const leiInPayment = leiToTheBan(decimal(amountDue))
  const oldAmountKept = decimal(leiInPayment).greaterThan(recalculatedLei)
  const lei = inquiry.step(
    'pension-amount.larger-of-recalculated-and-in-payment',
    confirmed('law-360-2023', 'art. 144(5)-(6)'),
    { recalculatedLei, leiInPayment },
    oldAmountKept ? leiInPayment : recalculatedLei,
  )
  return { lei, recalculatedLei, totalPoints, oldAmountKept, ...socialIndemnityTopUp(lei, month, inquiry) }
}

/** A pension opened under Law 263/2010 and in payment on 2024-09-01: the sum of its points, not the average. */
export const recalculation2024Of = (
  facts: Recalculation2024Facts,
  inquiry: Inquiry,
): Outcome<Recalculation2024> => {
  const { month = MONTH_OF_RECALCULATION, realisedPoints, contributoryStage, pointValue } = facts
  const stabilityPoints = stabilityPointsOf({ law: 'law-360-2023', contributoryStage }, inquiry)
  const potentialPoints = potentialPointsKept(facts, inquiry)
  const recalculated = pointsTimesReferencePoint(
    { month, realisedPoints, stabilityPoints, potentialPoints, pointValue },
    inquiry,
  )
  return isNotCovered(recalculated)
    ? recalculated
    : keptAtLeast(recalculated, month, facts.leiInPayment, inquiry)
}

/** The reading `at-new-rates` cannot be asked without the degree. */
export const alsoNeededForRecalculation2024 = (
  { degree, potentialPoints }: Pick<Recalculation2024Facts, 'degree' | 'potentialPoints'>,
  readings: Readings,
): readonly string[] =>
  readings['recalculation-2024-points'] === 'at-new-rates' &&
  degree === undefined &&
  !decimal(potentialPoints).isZero()
    ? ['degree']
    : []
