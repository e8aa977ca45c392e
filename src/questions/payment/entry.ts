import type { Citation } from '../../law/citation.js'
import type { Inquire, Inquiry } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { RuleId, Step } from '../every-step.js'
import type { CivilDate } from '../../values/civil-date.js'

/** Whose act a date asks for: the person's, an authority's, or nobody's, where the law itself works. */
export type Actor = 'person' | 'authority' | 'law'

export interface TimelineEntry {
  readonly on: CivilDate
  readonly event: TimelineEvent
  readonly actor: Actor
  readonly citation: Citation
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

/** What a rule found for the timeline, with its steps. */
export interface Decided<T> {
  readonly value: T
  readonly steps: readonly Step[]
}

export const decided = <T>(
  rule: (inquiry: Inquiry) => Outcome<T>,
  inquire: Inquire,
): Decided<T> | undefined => {
  const record = inquire()
  const value = rule(record)
  return isNotCovered(value) ? undefined : { value, steps: record.steps }
}

/** An entry with the article of the step that decides it: the last, or the last of the rule named. */
export const entryFrom = (
  steps: readonly Step[],
  on: CivilDate | undefined,
  event: TimelineEvent,
  actor: Actor,
  rule?: RuleId,
): readonly TimelineEntry[] => {
  const deciding = steps.filter(step => rule === undefined || step.rule === rule).at(-1)
  return on && deciding ? [{ on, event, actor, citation: deciding.citation }] : []
}

/** The safe day, where it is not the last day itself. */
export const safeOn = (
  lastDay: CivilDate,
  safeDay: CivilDate | undefined,
): { readonly safeOn?: CivilDate } =>
  safeDay === undefined || safeDay === lastDay ? {} : { safeOn: safeDay }

interface Dated {
  readonly on: CivilDate
}

/** The order of days; what falls on one day keeps its order. */
export const byDay = (a: Dated, b: Dated): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
