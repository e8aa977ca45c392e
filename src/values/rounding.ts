import { Decimal as DecimalJs } from 'decimal.js'
import type { Decimal, DecimalString } from './decimal.js'

/**
 * A sum of quotients such as 1/3 + 1/3 + 1/3 comes as 0.999…9 with 40 digits. Thirty decimals are far finer than
 * any point or leu and far coarser than that error, so settling there restores the exact value before a
 * rounding that has a direction.
 */
export const settled = (value: Decimal): Decimal => value.toDecimalPlaces(30, DecimalJs.ROUND_HALF_UP)

export const POINTS_DECIMALS = 5
const LEI_DECIMALS = 2

const pointsRounded =
  (direction: DecimalJs.Rounding) =>
  (value: Decimal): DecimalString =>
    value.toFixed(POINTS_DECIMALS, direction) as DecimalString

/** Five decimals; half a unit of the fifth goes up. */
export const pointsHalfUp: (value: Decimal) => DecimalString = pointsRounded(DecimalJs.ROUND_HALF_UP)
/** Five decimals; any remainder goes up. */
export const pointsUp: (value: Decimal) => DecimalString = pointsRounded(DecimalJs.ROUND_UP)
/** Five decimals; any remainder is dropped. */
export const pointsTruncated: (value: Decimal) => DecimalString = pointsRounded(DecimalJs.ROUND_DOWN)

/** Any fraction of a leu becomes a whole leu; written with two decimals. */
export const leiUpToWholeLeu = (value: Decimal): DecimalString =>
  value.toDecimalPlaces(0, DecimalJs.ROUND_UP).toFixed(LEI_DECIMALS) as DecimalString

/** To a whole leu: fifty bani and less are dropped, more become a leu; written with two decimals. */
export const leiHalfLeuDropped = (value: Decimal): DecimalString =>
  value.toDecimalPlaces(0, DecimalJs.ROUND_HALF_DOWN).toFixed(LEI_DECIMALS) as DecimalString

/** To the ban, the hundredth of a leu; half a ban goes up. */
export const leiToTheBan = (value: Decimal): DecimalString =>
  value.toFixed(LEI_DECIMALS, DecimalJs.ROUND_HALF_UP) as DecimalString

/** Any fraction of a leu becomes a whole leu; or half a ban goes up. */
export type LeiRounding = 'up-to-whole-leu' | 'to-the-ban'
