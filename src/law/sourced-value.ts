import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Basis } from './citation.js'
import { basisOf, type DatedSeries, valueOn } from './dated-value.js'
import type { FigureSource } from './figure-source.js'
import { isNotCovered, type Outcome } from './not-covered.js'

/** A figure and where it comes from: the library's own series, or the caller. */
export interface SourcedValue {
  readonly value: DecimalString
  readonly source: FigureSource
  readonly basis: Basis
}

/** The caller's own value wins; without one the series answers for the day, or refuses. */
export const sourcedValue = (
  series: DatedSeries<DecimalString>,
  on: CivilDate,
  own: DecimalString | undefined,
): Outcome<SourcedValue> => {
  if (own !== undefined) {
    const { citation } = series.rows[0]
    return { value: own, source: 'given by the caller', basis: { citation, confidence: 'confirmed' } }
  }
  const row = valueOn(series, on)
  if (isNotCovered(row)) return row
  return { value: row.value, source: row.source, basis: basisOf(row) }
}
