import type { CivilDate } from '../values/civil-date.js'
import type { Basis, Citation, Confidence } from './citation.js'
import type { FigureSource } from './figure-source.js'
import { type NotCoveredSubject, notCovered, type Outcome } from './not-covered.js'

/** A figure of the law with the days on which it is in force, both included. */
export interface DatedValue<T> {
  readonly from: CivilDate
  /** Known until; never open, because nobody has published what comes next. */
  readonly to: CivilDate
  readonly value: T
  readonly confidence: Confidence
  readonly citation: Citation
  /** The act that set this figure, or why it is held to be this one. */
  readonly source: FigureSource
}

/** Figures in the order of time. Rows never overlap; where they leave a gap the figure is not known. */
export interface DatedSeries<T> {
  readonly what: NotCoveredSubject
  readonly rows: readonly [DatedValue<T>, ...DatedValue<T>[]]
}

export const basisOf = (row: DatedValue<unknown>): Basis => ({
  citation: row.citation,
  confidence: row.confidence,
})

/** The row in force on a day. Never the newest row when none matches. */
export const valueOn = <T>({ what, rows }: DatedSeries<T>, on: CivilDate): Outcome<DatedValue<T>> => {
  const row = rows.find(({ from, to }) => from <= on && on <= to)
  if (row) return row
  const first = rows[0]
  const last = rows[rows.length - 1] ?? first
  const before = rows.filter(({ to }) => to < on).pop()
  const after = rows.find(({ from }) => from > on)
  const [knownFrom, knownUntil] = before && after ? [after.from, before.to] : [first.from, last.to]
  return notCovered(what, { on, knownFrom, knownUntil })
}
