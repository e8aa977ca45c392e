import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import { type DecimalString, sumOf } from '../../values/decimal.js'
import { roundedPoints } from './rounded-points.js'
import type { Inquiry } from './steps.js'

export interface PartsOfTotal {
  readonly law: PublicLawId
  readonly realisedPoints: DecimalString
  readonly stabilityPoints: DecimalString
  readonly potentialPoints: DecimalString
}

const BASIS = byPublicLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'art. 95'),
  'law-360-2023': confirmed('law-360-2023', 'art. 85'),
})

/** The sum of all points, five decimals. */
export const totalPointsOf = ({ law, ...parts }: PartsOfTotal, inquiry: Inquiry): DecimalString => {
  const { points, rounding } = roundedPoints(sumOf(Object.values(parts)), inquiry)
  return inquiry.step('points.total', BASIS[law], { ...parts, rounding }, points)
}
