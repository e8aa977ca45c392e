import type { Citation, Confidence } from '../law/citation.js'
import type { FigureSource } from '../law/figure-source.js'
import type { NotCoveredSubject } from '../law/not-covered.js'
import { MINIMUM_WAGE } from '../questions/companion-allowance/minimum-wage.js'
import { NET_PARAMETERS } from '../questions/net-pension/parameters.js'
import { CORRECTION_INDEX } from '../questions/pension-amount/correction-index.js'
import { INDEX_STRUCK_DOWN } from '../questions/pension-amount/index-paid-before-2014.js'
import { PENSION_POINT } from '../questions/pension-amount/pension-point.js'
import { REFERENCE_POINT } from '../questions/pension-amount/reference-point.js'
import { SOCIAL_INDEMNITY } from '../questions/pension-amount/social-indemnity-levels.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { deepFreeze } from '../values/frozen.js'

/** What a row of a series counts in. */
export type UnitOfFigure = 'lei' | 'factor' | 'lei-and-percent'

/** By which day a row is chosen: that of the month paid for, or that of the first entry to pension. */
export type DayOfFigure = 'month-paid' | 'first-entry-to-pension'

/** A figure of the law on the days from `from` to `to`, both included; nothing is known beyond the last `to`. */
export interface DatedFigure {
  /** The first day on which the figure holds. */
  readonly from: CivilDate
  /** The last day on which it holds, included; nothing is known beyond the last of a series. */
  readonly to: CivilDate
  /** Decimal text; of the net pension several, by name. */
  readonly value: DecimalString | Readonly<Record<string, DecimalString>>
  /** The article that names the figure. */
  readonly citation: Citation
  /** The act that set it, or why it is held to be this one. */
  readonly source: FigureSource
  /** How sure the figure is. */
  readonly confidence: Confidence
}

/** Figures of one thing in the order of time. */
export interface SeriesOfFigures {
  /** The name by which a question is refused where the series has no row. */
  readonly subject: NotCoveredSubject
  /** What the figures count in. */
  readonly unit: UnitOfFigure
  /** The day by which a figure is chosen. */
  readonly chosenBy: DayOfFigure
  /** The figures in the order of time. */
  readonly rows: readonly DatedFigure[]
}

interface Table {
  readonly what: NotCoveredSubject
  readonly rows: readonly unknown[]
}

const series = (
  { what, rows }: Table,
  unit: UnitOfFigure,
  chosenBy: DayOfFigure = 'month-paid',
): SeriesOfFigures => ({ subject: what, unit, chosenBy, rows: rows as readonly DatedFigure[] })

/**
 * Every dated figure on which an amount rests, as the rules read it: pension point, reference point, correction index
 * (and the one paid in its place in 2013), gross minimum wage, social indemnity, parameters of the net pension.
 */
export const DATED_FIGURES: readonly SeriesOfFigures[] = /* @__PURE__ */ deepFreeze([
  /* @__PURE__ */ series(PENSION_POINT, 'lei'),
  /* @__PURE__ */ series(REFERENCE_POINT, 'lei'),
  /* @__PURE__ */ series(CORRECTION_INDEX, 'factor', 'first-entry-to-pension'),
  /* @__PURE__ */ series(INDEX_STRUCK_DOWN, 'factor'),
  /* @__PURE__ */ series(MINIMUM_WAGE, 'lei'),
  /* @__PURE__ */ series(SOCIAL_INDEMNITY, 'lei'),
  /* @__PURE__ */ series(NET_PARAMETERS, 'lei-and-percent'),
])
