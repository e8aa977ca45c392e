import type { GivenFacts } from '../../dossier/dossier.js'
import { type EventFact, eventPath, inOneOrder, type ValidEvent } from '../../dossier/events.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Inquire } from './steps.js'

/** What is told of one pension: the facts that are given, the day of the grant, and its events, each once, in one order. */
export interface Told {
  readonly facts: GivenFacts
  readonly grantedOn: CivilDate
  readonly events: readonly ValidEvent[]
  /** Where an event, or a fact of it, stands in the dossier. */
  readonly pathOf: (event: ValidEvent, fact?: EventFact) => string
  readonly inquire: Inquire
  /** The causes that a request may have answered, once they are known. */
  readonly removed?: readonly Removed[]
}

/** A cause that came back only on request, and the day on which it was removed. */
export interface Removed {
  readonly path: string
  readonly removedOn: CivilDate
}

/** Of each event, as long as somebody holds it. */
const TEXTS = new WeakMap<ValidEvent, string>()

/** What is told of an event, in whatever order: two of which the same is told are one. */
const textOf = (event: ValidEvent): string => {
  const text = TEXTS.get(event) ?? JSON.stringify(Object.entries(event).sort())
  TEXTS.set(event, text)
  return text
}

/** The same event as a record that inherits nothing; it keeps its text. */
const bareEvent = (event: ValidEvent): ValidEvent => {
  const own = bare(event)
  TEXTS.set(own, textOf(event))
  return own
}

/** The first place at which each stands. */
const placesOf = (events: readonly ValidEvent[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const [place, event] of events.entries()) {
    const text = textOf(event)
    if (!places.has(text)) places.set(text, place)
  }
  return places
}

export const told = (facts: GivenFacts, grantedOn: CivilDate, inquire: Inquire): Told => {
  const { events: given = [] } = facts
  const places = placesOf(given)
  const ordered = inOneOrder(given.map(bareEvent))
  const events = ordered.filter((event, place) => {
    const before = ordered[place - 1]
    return before === undefined || textOf(before) !== textOf(event)
  })
  const pathOf = (event: ValidEvent, fact?: EventFact): string => {
    const place = places.get(textOf(event)) ?? -1
    return fact === undefined ? `events.${place}` : eventPath(place, fact)
  }
  return { facts, grantedOn, events, pathOf, inquire }
}

/** The first event of these kinds after a day. */
export const firstAfter = (
  { events }: Pick<Told, 'events'>,
  day: CivilDate,
  ids: readonly ValidEvent['id'][],
): ValidEvent | undefined => events.find(({ id, on }) => on > day && ids.includes(id))
