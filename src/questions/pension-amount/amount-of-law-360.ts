import { confirmed } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { sourcedValue } from '../../law/sourced-value.js'
import { bare } from '../../values/bare.js'
import { type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString, ZERO } from '../../values/decimal.js'
import { leiUpToWholeLeu } from '../../values/rounding.js'
import { totalPointsOf } from '../points/inner.js'
import type { PensionAmountFacts } from './facts.js'
import { REFERENCE_POINT } from './reference-point.js'
import { socialIndemnityTopUp } from './social-indemnity.js'
import type { Inquiry, PensionAmount } from './steps.js'

interface PointsOfLaw360 {
  readonly month: CivilMonth
  readonly realisedPoints: DecimalString
  readonly stabilityPoints: DecimalString
  readonly potentialPoints: DecimalString
  readonly pointValue?: DecimalString | undefined
}

/** All points x the reference point of the month, up to a whole leu. */
export const pointsTimesReferencePoint = (
  facts: PointsOfLaw360,
  inquiry: Inquiry,
): Outcome<{ readonly lei: DecimalString; readonly totalPoints: DecimalString }> => {
  const { month, realisedPoints, stabilityPoints, potentialPoints, pointValue } = facts
  const on = firstOfMonth(month)
  const first = REFERENCE_POINT.rows[0].from
  if (on < first) return notCovered('reference-point', { on, knownFrom: first })
  const point = sourcedValue(REFERENCE_POINT, on, pointValue)
  if (isNotCovered(point)) return point
  const totalPoints = totalPointsOf(
    { law: 'law-360-2023', realisedPoints, stabilityPoints, potentialPoints },
    inquiry,
  )
  const referencePoint = inquiry.step(
    'pension-amount.reference-point',
    point.basis,
    { month, source: point.source },
    point.value,
  )
  const lei = inquiry.step(
    'pension-amount.points-times-reference-point',
    confirmed('law-360-2023', 'art. 83'),
    { totalPoints, referencePoint, rounding: 'up-to-whole-leu' },
    leiUpToWholeLeu(decimal(totalPoints).times(referencePoint)),
  )
  return { lei, totalPoints }
}

/** Law 360/2023: realised, stability and potential points x the reference point. */
export const amountOfLaw360 = (facts: PensionAmountFacts, inquiry: Inquiry): Outcome<PensionAmount> => {
  const { month, realisedPoints = ZERO, stabilityPoints = ZERO, potentialPoints, pointValue } = facts
  const amount = pointsTimesReferencePoint(
    bare({ month, realisedPoints, stabilityPoints, potentialPoints, ...(pointValue ? { pointValue } : {}) }),
    inquiry,
  )
  if (isNotCovered(amount)) return amount
  return { ...amount, ...socialIndemnityTopUp(amount.lei, month, inquiry) }
}
