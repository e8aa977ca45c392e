import type { ReadingOf } from '../../law/open-questions.js'
import type { Decimal, DecimalString } from '../../values/decimal.js'
import { POINTS_DECIMALS, pointsHalfUp, pointsTruncated, pointsUp, settled } from '../../values/rounding.js'
import type { Inquiry, PointsRounding } from './steps.js'

const ROUNDING: Readonly<Record<ReadingOf<'points-fifth-decimal'>, (exact: Decimal) => DecimalString>> = {
  'half-up': pointsHalfUp,
  up: pointsUp,
  truncate: pointsTruncated,
}

/** Points with five decimals, and how they came to have no more. */
export interface RoundedPoints {
  readonly points: DecimalString
  readonly rounding: PointsRounding
}

/** Five decimals. Where the exact value has no more, no rounding happens and no reading is asked for. */
export const roundedPoints = (exact: Decimal, inquiry: Inquiry): RoundedPoints => {
  const value = settled(exact)
  if (value.decimalPlaces() <= POINTS_DECIMALS) return { points: pointsTruncated(value), rounding: 'none' }
  const rounding = inquiry.reading('points-fifth-decimal')
  return { points: ROUNDING[rounding](value), rounding }
}
