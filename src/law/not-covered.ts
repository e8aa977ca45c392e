import type { CivilDate } from '../values/civil-date.js'

/** What the library may be without: a law, a table or a value, by its stable name. */
export type NotCoveredSubject =
  | 'added-stage'
  | 'allowance-payer'
  | 'annex-5'
  | 'annex-6'
  | 'cessation'
  | 'change-of-degree'
  | 'contestation-of-institute-decision'
  | 'correction-index'
  | 'court-against-central-commission'
  | 'court-against-institute-ruling'
  | 'degree-from-facts'
  | 'duty-to-report-changes'
  | 'early-pension'
  | 'entitlement-start'
  | 'equal-stages'
  | 'insured-minimum-income'
  | 'law-223-2015'
  | 'law-in-force'
  | 'minimum-wage'
  | 'monthly-points'
  | 'notaries-point-value'
  | 'notaries-score'
  | 'pension-point'
  | 'public-holidays'
  | 'reference-point'
  | 'resumption'
  | 'score-segments'
  | 'social-indemnity'
  | 'table-3'
  | 'time-on-pension'
  | 'work-beside-pension'

/**
 * Right facts, but no law or no value for them here. Rules return it as data; only the function of a single
 * question turns it into an error.
 */
export interface NotCovered {
  readonly status: 'not-covered'
  readonly what: NotCoveredSubject
  readonly on?: CivilDate
  /** The first day known; beside a `knownUntil` before it, the day on which a gap ends. */
  readonly knownFrom?: CivilDate
  /** The last day known, inclusive. */
  readonly knownUntil?: CivilDate
}

export const notCovered = (
  what: NotCoveredSubject,
  dates: Omit<NotCovered, 'status' | 'what'> = {},
): NotCovered => ({
  status: 'not-covered',
  what,
  ...dates,
})

/** What a rule gives: its answer, or the refusal to invent one. */
export type Outcome<T> = T | NotCovered

export const isNotCovered = (outcome: unknown): outcome is NotCovered =>
  typeof outcome === 'object' &&
  outcome !== null &&
  Object.hasOwn(outcome, 'status') &&
  (outcome as { readonly status: unknown }).status === 'not-covered'
