import type { Decimal, DecimalString } from '../../values/decimal.js'
import { POINTS_DECIMALS, pointsHalfUp, pointsTruncated, pointsUp, settled } from '../../values/rounding.js'
import type { Inquiry, PointsRounding } from './steps.js'

/** Points with five decimals, and how they came to have no more. */
export interface RoundedPoints {
  readonly points: DecimalString
  readonly rounding: PointsRounding
}

/** Five decimals. Where the exact value has no more, no rounding happens and no reading is asked for. */
export const roundedPoints = (exact: Decimal, inquiry: Inquiry): RoundedPoints => {
  const value = settled(exact)
  if (value.decimalPlaces() <= POINTS_DECIMALS) return { points: pointsTruncated(value), rounding: 'none' }
  const outcomes = { 'half-up': pointsHalfUp(value), up: pointsUp(value), truncate: pointsTruncated(value) }
  const rounding = inquiry.reading('points-fifth-decimal', outcomes)
  return { points: outcomes[rounding], rounding }
}
