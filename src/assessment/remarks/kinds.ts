import type { CivilDate } from '../../values/civil-date.js'

/** What is said beside an answer, the most pressing first. */
export const REMARKS = [
  'contestation-late',
  'grant-later-than-the-law-gives',
  'grant-earlier-than-the-law-gives',
  'ruling-overdue',
  'facts-of-a-later-day',
  'sum-of-an-earlier-month',
  'points-above-any-pay',
  'stage-of-more-than-a-life',
  'contributory-stage-above-the-whole',
  'older-than-a-hundred',
  'application-years-from-the-decision',
  'grant-before-the-decision',
  'day-far-ahead',
  'held-to-be-own-fault',
  'held-to-be-of-both-payments',
  'decision-held-to-be-of-a-late-review',
  'review-taken-as-made',
  'review-outside-its-window',
  'event-suspends-nothing',
  'event-without-effect',
  'event-not-of-this-system',
  'value-of-the-caller',
] as const
/** What an answer may remark upon, by name. */
export type RemarkId = (typeof REMARKS)[number]

/** Something that was taken for granted, stands out, or rests on the caller alone. */
export interface Remark {
  /** What is remarked. */
  readonly id: RemarkId
  /** The facts or events it is about. */
  readonly paths: readonly string[]
  /** Of a printed grant: the day that the law gives; of a ruling: the last day it was due. */
  readonly on?: CivilDate
}
