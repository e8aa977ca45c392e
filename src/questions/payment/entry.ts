import type { Citation } from '../../law/citation.js'
import type { Inquire, Inquiry } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import type { StepOfAny } from '../../law/step.js'
import { type CivilDate, earlierFirst } from '../../values/civil-date.js'

/** Whose act a date asks for: the person's, an authority's, or nobody's, where the law itself works. */
export type Actor = 'person' | 'authority' | 'law'

/** A day on which something happens or falls due, with the article that says so. */
export interface DatedEntry<Event extends string> {
  /** The day; of a term the last one, included. */
  readonly on: CivilDate
  /** What happens on it, or is due by it. */
  readonly event: Event
  /** Who acts: the person, an authority, or nobody where the law itself works. */
  readonly actor: Actor
  /** The article that gives the day. */
  readonly citation: Citation
  /** The event of the dossier that it comes of. */
  readonly path?: string
  /** The degree that holds from the day. */
  readonly degree?: Degree
}

/** What a rule found for the timeline, with its steps. */
export interface Decided<T, Rules> {
  readonly value: T
  readonly steps: readonly StepOfAny<Rules>[]
}

export const decided = <T, Rules>(
  rule: (inquiry: Inquiry<Rules>) => Outcome<T>,
  inquire: Inquire<Rules>,
): Decided<T, Rules> | undefined => {
  const record = inquire()
  const value = rule(record)
  return isNotCovered(value) ? undefined : { value, steps: record.steps }
}

interface Deciding {
  readonly rule: unknown
  readonly citation: Citation
}

/** An entry with the article of the step that decides it: the last, or the last of the rule named. */
export const entryFrom = <Event extends string, Step extends Deciding>(
  steps: readonly Step[],
  on: CivilDate | undefined,
  event: Event,
  actor: Actor,
  rule?: Step['rule'],
): readonly DatedEntry<Event>[] => {
  const deciding = steps.filter(step => rule === undefined || step.rule === rule).at(-1)
  return on && deciding ? [{ on, event, actor, citation: deciding.citation }] : []
}

interface Dated {
  readonly on: CivilDate
}

/** The order of days; what falls on one day keeps its order. */
export const byDay = (a: Dated, b: Dated): number => earlierFirst(a.on, b.on)
