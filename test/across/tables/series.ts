import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import type { DatedSeries } from '../../../src/law/dated-value.js'
import { NET_PARAMETERS } from '../../../src/questions/net-pension/parameters.js'
import { CORRECTION_INDEX } from '../../../src/questions/pension-amount/correction-index.js'
import { INDEX_STRUCK_DOWN } from '../../../src/questions/pension-amount/index-paid-before-2014.js'
import { PENSION_POINT } from '../../../src/questions/pension-amount/pension-point.js'
import { REFERENCE_POINT } from '../../../src/questions/pension-amount/reference-point.js'
import { SOCIAL_INDEMNITY } from '../../../src/questions/pension-amount/social-indemnity-levels.js'

/** A figure, or several by their names. */
type Figures = string | object

/** Every dated figure of the library. A series that is not here escapes the tests of its dates. */
export const SERIES: readonly DatedSeries<Figures>[] = [
  PENSION_POINT,
  REFERENCE_POINT,
  CORRECTION_INDEX,
  INDEX_STRUCK_DOWN,
  MINIMUM_WAGE,
  SOCIAL_INDEMNITY,
  NET_PARAMETERS,
]

/** The figures of a row, by themselves. */
export const figuresOf = (value: Figures): readonly string[] =>
  typeof value === 'string' ? [value] : (Object.values(value) as string[])

export const pairsOf = <T>(rows: readonly T[]): readonly (readonly [T, T])[] =>
  rows.slice(1).map((row, index) => [rows[index] as T, row] as const)
