import { dayNumber } from '../day-number.js'
import { type Readings, reading } from '../open-questions.js'
import { NEVER, firstOfMonth } from './calendar.js'
import type { LifeDossier, LifeEvent } from './facts.js'

// A dossier with one way in which its missing facts may have been. Who needs a missing fact asks the world for it; a world
// without the answer notes the question and goes on with a stand-in, and is then split into one world for each answer.

export type Answer = number | string

export interface Ask {
  readonly key: string
  readonly answers: readonly Answer[]
}

export interface Happening {
  readonly place: number
  readonly on: number
  readonly event: LifeEvent
}

export interface World {
  readonly dossier: LifeDossier
  readonly happenings: readonly Happening[]
  readonly month: number | undefined
  readonly answers: ReadonlyMap<string, Answer>
  readonly asks: Ask[]
}

export const readingsIn = ({ dossier }: World): Readings => dossier.readings ?? {}

export const readingIn = (world: World, question: string): string => reading(readingsIn(world), question)

const canonical = (event: LifeEvent): string =>
  JSON.stringify(Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1)))

/** In the order of time whatever the order of the list; the same event given twice counts once. */
export const happeningsOf = (events: readonly LifeEvent[]): Happening[] => {
  const seen = new Set<string>()
  const happenings: Happening[] = []
  events.forEach((event, place) => {
    const text = canonical(event)
    if (!seen.has(text)) happenings.push({ place, on: dayNumber(event.on), event })
    seen.add(text)
  })
  const order = ({ on, event }: Happening): string => `${String(on).padStart(9, '0')} ${canonical(event)}`
  return happenings.sort((one, other) => (order(one) < order(other) ? -1 : 1))
}

export const ofKind = (world: World, ...ids: readonly string[]): Happening[] =>
  world.happenings.filter(({ event }) => ids.includes(event.id))

export const askFor = (world: World, ask: Ask): Answer | undefined => {
  const answer = world.answers.get(ask.key)
  if (answer === undefined) world.asks.push(ask)
  return answer
}

/** Days that can make a difference: those of the other events, the eves of their months and of the month asked about. */
const tellingDays = (world: World): number[] => {
  const days = world.happenings.flatMap(({ on }) => [on, firstOfMonth(on) - 1])
  return world.month === undefined ? days : [...days, world.month - 1, world.month]
}

export const askForDay = (
  world: World,
  key: string,
  first: number,
  others: readonly number[] = [NEVER],
  last = NEVER,
): number => {
  const days = [first, ...tellingDays(world).filter(day => day > first), ...others].filter(day => day <= last)
  const answer = askFor(world, { key, answers: [...new Set(days)] })
  return typeof answer === 'number' ? answer : NEVER
}

export const dayOrUndefined = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : dayNumber(date)
