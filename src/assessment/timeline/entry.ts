import type { DatedEntry } from '../../questions/payment/inner.js'
import type { CivilDate } from '../../values/civil-date.js'

export interface TimelineEntry extends DatedEntry<TimelineEvent> {
  /** Of a person's term: the earliest last day under any reading; who acts by it is in time in any case. */
  readonly safeOn?: CivilDate
}

/** Everything that can stand on a timeline. */
export const TIMELINE_EVENTS = [
  'annulment-of-pension-may-be-asked-until',
  'application-keeps-earlier-start-until',
  'communication-of-medical-decision-due',
  'communication-of-medical-ruling-due',
  'communication-of-pension-decision-due',
  'medical-decision-contestable-until',
  'medical-decision-contested-in-time',
  'medical-decision-contested-late',
  'medical-decision-due',
  'medical-ruling-due',
  'medical-ruling-open-to-court-until',
  'new-decision-to-be-sent-by',
  'payment-ends',
  'payment-resumed',
  'payment-suspended',
  'pension-converted',
  'pension-decision-contestable-until',
  'pension-decision-contested-in-time',
  'pension-decision-contested-late',
  'pension-decision-due',
  'pension-starts',
  'review-decision-takes-effect',
  'review-due',
  'review-earliest',
  'review-latest',
  'review-moved-to',
  'standard-age-reached',
] as const

export type TimelineEvent = (typeof TIMELINE_EVENTS)[number]

/** The safe day, where it is not the last day itself. */
export const safeOn = (
  lastDay: CivilDate,
  safeDay: CivilDate | undefined,
): { readonly safeOn?: CivilDate } =>
  safeDay === undefined || safeDay === lastDay ? {} : { safeOn: safeDay }
