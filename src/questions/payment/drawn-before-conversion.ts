import type { CivilDate } from '../../values/civil-date.js'
import { bare } from '../../values/bare.js'
import type { Decisions } from './decisions.js'
import { endsOf } from './end-of-payment.js'
import { actingOf, decisiveEnds, interruptionsOf } from './one-after-another.js'
import type { ReckonedEvents } from './reckoned-events.js'
import { type TimeDrawn, timeDrawnAsTold } from './time-drawn.js'
import type { Told } from './told.js'

/** What the events come to, each by itself, and the decisions among them. */
interface SoFar {
  readonly reckoned: ReckonedEvents
  readonly decided: Decisions
  readonly standardAgeOn: CivilDate | undefined
}

/** The time drawn before a day, of which nothing hangs on what that day makes of the pension. */
export const drawnBeforeConversion = (
  until: CivilDate,
  { reckoned, decided, standardAgeOn }: SoFar,
  all: Told,
): TimeDrawn => {
  const { inForce, undone } = decided
  const acting = actingOf(reckoned.interruptions, endsOf([], inForce, all), undone, standardAgeOn)
  const ends = decisiveEnds(endsOf(acting, inForce, all), undefined)
  const interruptions = interruptionsOf(acting, { ends, undone, conversion: undefined }, all.inquire).map(
    bare,
  )
  // What is unsure after the last end bears on nothing: then nothing is drawn in any case.
  const unsure = [...reckoned.unsure, ...decided.unsure]
  return timeDrawnAsTold(all.grantedOn, until, { interruptions, ends, unsure }, all.inquire)
}
