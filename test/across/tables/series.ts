import { addDays, type CivilDate, type CivilMonth, monthOf } from '../../../src/values/civil-date.js'
import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import type { DatedSeries } from '../../../src/law/dated-value.js'
import { CORRECTION_INDEX } from '../../../src/questions/pension-amount/correction-index.js'
import { PENSION_POINT } from '../../../src/questions/pension-amount/pension-point.js'
import { REFERENCE_POINT } from '../../../src/questions/pension-amount/reference-point.js'
import { SOCIAL_INDEMNITY } from '../../../src/questions/pension-amount/social-indemnity.js'

/** Every dated figure of the library. A series that is not here escapes the tests of its dates. */
export const SERIES: readonly DatedSeries<string>[] = [
  PENSION_POINT,
  REFERENCE_POINT,
  CORRECTION_INDEX,
  MINIMUM_WAGE,
  SOCIAL_INDEMNITY,
]

export const pairsOf = <T>(rows: readonly T[]): readonly (readonly [T, T])[] =>
  rows.slice(1).map((row, index) => [rows[index] as T, row] as const)

/** The first day of which a figure is not known: the day after its last row, whatever year that is. */
export const dayAfterTheLast = (
  what: DatedSeries<string>['what'],
): {
  readonly on: CivilDate
  readonly month: CivilMonth
  readonly knownFrom: CivilDate
  readonly knownUntil: CivilDate
} => {
  const rows = SERIES.find(series => series.what === what)?.rows
  const last = rows?.at(-1)
  if (!rows || !last) throw new Error(`no series of ${what}`)
  const on = addDays(last.to, 1)
  return { on, month: monthOf(on), knownFrom: rows[0].from, knownUntil: last.to }
}
