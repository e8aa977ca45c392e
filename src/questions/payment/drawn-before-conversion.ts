import { type CivilDate, earlierOf } from '../../values/civil-date.js'
import { bare } from '../../values/bare.js'
import type { Stage } from '../../values/stage.js'
import type { Decisions } from './decisions.js'
import { endsOf } from './end-of-payment.js'
import type { Interruption } from './interruption.js'
import { actingOf, decisiveEnds, interruptionsOf, unsureBefore } from './one-after-another.js'
import type { ReckonedEvents } from './reckoned-events.js'
import { type Ended, type TimeDrawn, timeDrawn } from './time-drawn.js'
import type { Told } from './told.js'

/** What the events come to, each by itself, and the decisions among them. */
interface SoFar {
  readonly reckoned: ReckonedEvents
  readonly decided: Decisions
  readonly standardAgeOn: CivilDate | undefined
}

/** What is kept back only where no request came: up to then it surely is. */
const asSurelyKeptBack = (interruption: Interruption): Interruption => {
  const { openFrom, until } = interruption
  return openFrom === undefined
    ? interruption
    : { ...interruption, until: earlierOf(openFrom, until ?? openFrom) }
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
  const open = unsureBefore([...reckoned.unsure, ...decided.unsure], ends.at(-1), undefined)
    .map(bare)
    .filter(({ from }) => from < until)
  const notDrawn = open.map(({ from: on, until: upTo }) => ({ on, until: upTo }))
  const drawn = (kept: readonly Interruption[], without: readonly Ended[]): Stage =>
    timeDrawn(all.grantedOn, until, kept, without, all.inquire())
  return {
    least: drawn(interruptions, [...ends, ...notDrawn]),
    most: drawn(interruptions.map(asSurelyKeptBack).map(bare), ends),
    needs: [...new Set(open.flatMap(({ needs }) => needs))],
  }
}
