import type { Citation } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { Degree } from '../../law/person.js'
import type { DatedEntry } from '../../questions/payment/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Place } from '../places.js'
import type { Consequence } from './consequences.js'

/**
 * How a date stands on the day asked about: done in time; done, or still to be done, after its day; missed for good by
 * what the facts show; ahead; or its day over, with nothing that shows it as done.
 */
export const STATES_OF_DATES = ['done', 'late', 'missed', 'ahead', 'no-longer-possible'] as const
/** Where a date of the timeline stands on the day `asOf`. */
export type StateOfDate = (typeof STATES_OF_DATES)[number]

/** A date of the timeline, with who must act, where, and what follows. */
export interface TimelineEntry extends DatedEntry<TimelineEvent> {
  /** Of a person's term: the earliest last day under any reading; who acts by it is in time in any case. */
  readonly safeOn?: CivilDate
  /** Where it is done. */
  readonly where?: Place
  /** What follows; of a term, where it is not kept. */
  readonly consequence?: Consequence
  /** The first day of that consequence, where it is known. */
  readonly consequenceOn?: CivilDate
  /** Its article, where it is another than that of the date. */
  readonly consequenceCitation?: Citation
  /** The degree that holds from the day. */
  readonly degree?: Degree
  /** What is paid from the day, where the month asked for begins with it. */
  readonly lei?: DecimalString
  /** Of the standard age: the day that another law gives, under which the right was opened. */
  readonly otherLaw?: {
    /** That other law. */
    readonly law: LawId
    /** The day on which the age is reached by it. */
    readonly on: CivilDate
  }
  /** The event of the dossier that it comes of. */
  readonly path?: string
  /** On the day asked about; absent where none is. */
  readonly state?: StateOfDate
}

/** Everything that can stand on a timeline. */
export const TIMELINE_EVENTS = [
  'annulment-of-pension-may-be-asked-until',
  'application-keeps-earlier-start-until',
  'application-registered-in-time',
  'application-registered-late',
  'communication-of-medical-decision-due',
  'communication-of-medical-ruling-due',
  'communication-of-pension-decision-due',
  'duty-to-be-fulfilled-by',
  'institute-decision-contestable-until',
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
  'resumption-to-be-asked-for-by',
  'review-decision-takes-effect',
  'review-due',
  'review-earliest',
  'review-latest',
  'review-moved-to',
  'standard-age-reached',
  'unpaid-sums-to-be-claimed-by',
  'whole-back-pay-to-be-asked-for-by',
] as const

/** What may fall on a date of the timeline, by name. */
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number]

/** The safe day, where it is not the last day itself. */
export const safeOn = (
  lastDay: CivilDate,
  safeDay: CivilDate | undefined,
): { readonly safeOn?: CivilDate } =>
  safeDay === undefined || safeDay === lastDay ? {} : { safeOn: safeDay }
