import type { Stage } from '../../../../src/index.js'
import { daysLater, monthsLater } from '../../arbitraries/dates.js'
import { type LifeEvent, eventKind, factsOfEvent } from '../life/random-events.js'
import type { Random } from '../random.js'
import { type Day, afterTerm, afterTwelveMonths, anyLine, atAnEdge } from './days.js'

const DECIDING = ['review-decision', 'ruling', 'judgment']

/** After the last event: at once, at the end of a term or of the twelve months, at an edge of a law or of a life. */
const nextDay = (last: Day, standardAge: Day, random: Random): Day => {
  const chance = random.next()
  if (chance < 0.08) return last
  if (chance < 0.3) return afterTerm(last, random)
  if (chance < 0.45) return afterTwelveMonths(last, random)
  if (chance < 0.55) return daysLater(standardAge, random.between(-2, 2))
  if (chance < 0.6) return daysLater(monthsLater(standardAge, -60), random.between(-2, 2))
  if (chance < 0.75) return anyLine(random)
  return atAnEdge(daysLater(last, random.between(1, 700)), random)
}

/** What Law 263 tests again at a new decision; now and then nobody told it. */
const withStage = (event: LifeEvent, stage: Stage, random: Random): LifeEvent =>
  ['review-decision', 'ruling', 'judgment'].includes(event.id) && random.chance(0.9)
    ? { ...event, stageAtDecision: { ...stage, years: stage.years + random.between(0, 3) } }
    : event

/** From none to six, in the order of time. Those that contradict each other the library refuses, and so they are not drawn. */
export const eventsAfter = (
  grantedOn: Day,
  standardAge: Day,
  stage: Stage,
  random: Random,
): readonly LifeEvent[] => {
  const events: LifeEvent[] = []
  let on = grantedOn
  for (let left = random.between(0, 6); left > 0; left -= 1) {
    const next = nextDay(on, standardAge, random)
    if (next < on || next <= grantedOn) continue
    const id = eventKind(random)
    // Of two acts on a degree on one day no text says which came first.
    if (DECIDING.includes(id) && events.some(event => event.on === next && DECIDING.includes(event.id)))
      continue
    on = next
    const facts = factsOfEvent(id, on, events, random)
    if (facts && on < '2060-01-01') events.push(withStage({ id, on, ...facts }, stage, random))
  }
  return events
}
