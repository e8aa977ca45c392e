import type { Dossier, Readings } from '../../../src/index.js'
import { isRight } from './completions.js'
import { type Contradiction, contradictionsIn, lostDates } from './contradictions.js'
import type { Engine } from './engine.js'
import { isOfNobody } from './life.js'
import { pathsOf, withFact, withoutFact } from './paths.js'
import { isAnswer, sectionIn, startIn } from './told.js'

/** A part of a dossier, and the facts put into it under which it is answered otherwise. */
export interface Reproducer {
  readonly dossier: Dossier
  readonly facts: Readonly<Record<string, unknown>>
  readonly readings: Partial<Readings>
  readonly contradiction: Contradiction
}

const wholeOf = ({ dossier, facts }: Reproducer): Dossier =>
  Object.entries(facts).reduce((filled, [path, value]) => withFact(filled, path, value), dossier)

/** The same contradiction of the same section, if it is still there. */
const stillIn = (smaller: Reproducer, engine: Engine): Contradiction | undefined => {
  const { dossier, readings, contradiction } = smaller
  const { kind, section, then } = contradiction
  const whole = wholeOf(smaller)
  if (!isRight(dossier) || !isRight(whole)) return undefined
  const [before, after] = [engine(dossier, { readings }), engine(whole, { readings })]
  if (isOfNobody(whole, startIn(after))) return undefined
  if (kind === 'date') return lostDates(before, after).find(lost => lost.section === section)
  // A whole that waits for facts taken out of it again contradicts nothing.
  const wasWaiting = (then as { status?: string } | undefined)?.status === 'undetermined'
  if (!isAnswer(sectionIn(after, section)) && !wasWaiting) return undefined
  return contradictionsIn(section, before, after).find(found => found.kind === kind)
}

const without = <T extends object>(facts: T, path: string): T =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== path)) as T

/** An event less; those after it move up, and the facts put into them with them. */
const withoutEvent = (from: Reproducer, place: number): Reproducer => {
  const { events = [], ...others } = from.dossier
  const rest = events.filter((_, other) => other !== place)
  const moved = Object.entries(from.facts).map(([path, value]) => {
    const [group, at = '', name] = path.split('.')
    return [group === 'events' && Number(at) > place ? `events.${Number(at) - 1}.${name}` : path, value]
  })
  const dossier = rest.length > 0 ? { ...others, events: rest } : others
  return { ...from, dossier, facts: Object.fromEntries(moved) as Reproducer['facts'] }
}

const withoutPath = (from: Reproducer, path: string): Reproducer => {
  const event = /^events\.(\d+)$/.exec(path)?.[1]
  if (event === undefined) return { ...from, dossier: withoutFact(from.dossier, path) }
  const isHeld = Object.keys(from.facts).some(fact => fact.startsWith(`${path}.`))
  return isHeld ? from : withoutEvent(from, Number(event))
}

type LeavesOut = (from: Reproducer, path: string) => Reproducer

/** Leaves out one thing after the other, as long as the contradiction stays. */
const reduced = (
  start: Reproducer,
  paths: readonly string[],
  leaveOut: LeavesOut,
  engine: Engine,
): Reproducer =>
  paths.reduce((smallest, path) => {
    const smaller = leaveOut(smallest, path)
    const contradiction = smaller === smallest ? undefined : stillIn(smaller, engine)
    return contradiction ? { ...smaller, contradiction } : smallest
  }, start)

/** Only the facts put in that the contradiction hangs on: they say of which sort it is. */
export const withFewestFacts = (start: Reproducer, engine: Engine): Reproducer =>
  reduced(
    start,
    Object.keys(start.facts),
    (from, path) => ({ ...from, facts: without(from.facts, path) }),
    engine,
  )

/** And of the dossier and of the readings only what is needed for it. */
export const smallest = (start: Reproducer, engine: Engine): Reproducer => {
  const events = (start.dossier.events ?? []).map((_, place) => `events.${place}`)
  const paths = [...events, ...pathsOf(start.dossier)].reverse()
  const readings = Object.keys(start.readings)
  return reduced(
    reduced(start, paths, withoutPath, engine),
    readings,
    (from, id) => ({ ...from, readings: without(from.readings, id) }),
    engine,
  )
}
