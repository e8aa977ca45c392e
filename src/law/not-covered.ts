import { isNotCovered as isAnyNotCovered, type NotCovered as AnyNotCovered } from '../engine/not-covered.js'

/** What the library may be without: a law, a table or a value, by its stable name. */
export type NotCoveredSubject =
  | 'added-stage'
  | 'allowance-payer'
  | 'annex-5'
  | 'annex-6'
  | 'cessation'
  | 'change-of-degree'
  | 'correction-index'
  | 'court-against-central-commission'
  | 'court-against-institute-ruling'
  | 'degree-from-facts'
  | 'duty-to-report-changes'
  | 'early-pension'
  | 'entitlement-start'
  | 'equal-stages'
  | 'handicap-tax-exemption'
  | 'insured-minimum-income'
  | 'international-file'
  | 'law-223-2015'
  | 'law-in-force'
  | 'life-certificate'
  | 'mandate'
  | 'minimum-wage'
  | 'monthly-points'
  | 'net-of-arrears'
  | 'net-of-notaries-pension'
  | 'net-of-several-pensions'
  | 'net-pension'
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
  | 'uncollected-pay'
  | 'work-beside-pension'

/** No law or no value for right facts. */
export type NotCovered = AnyNotCovered<NotCoveredSubject>

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

export const isNotCovered = (outcome: unknown): outcome is NotCovered => isAnyNotCovered(outcome)
