import type { Inquiry } from '../law/inquiry.js'
import type { ReadingOf } from '../law/open-questions.js'
import type { Decimal, DecimalString } from '../values/decimal.js'
import { POINTS_DECIMALS, pointsHalfUp, pointsTruncated, pointsUp, settled } from '../values/rounding.js'

const ROUNDING: Readonly<Record<ReadingOf<'points-fifth-decimal'>, (exact: Decimal) => DecimalString>> = {
  'half-up': pointsHalfUp,
  up: pointsUp,
  truncate: pointsTruncated,
}

/** Five decimals. Where the exact value has no more, no rounding happens and no reading is asked for. */
export const roundedPoints = (exact: Decimal, inquiry: Inquiry): DecimalString => {
  const value = settled(exact)
  return value.decimalPlaces() <= POINTS_DECIMALS
    ? pointsTruncated(value)
    : ROUNDING[inquiry.reading('points-fifth-decimal')](value)
}
