import { dayNumber } from '../day-number.js'
import { exemptionOn } from './age-and-stage.js'
import {
  FIRST_DAY_OF_LAW_360,
  NEVER,
  firstOfMonthAfter,
  isUnderLaw360,
  lastOfTwelveMonths,
} from './calendar.js'
import type { Acts } from './acts.js'
import type { Course, Spell } from './course.js'
import type { NotOwed } from './facts.js'
import { isBeforeLaw360, resumedProgrammeUnderLaw360 } from './requests.js'
import {
  type Happening,
  type World,
  askForDay,
  dayOrUndefined,
  ofKind,
  readingIn,
  readingsIn,
} from './world.js'

// The programme of rehabilitation left: Law 263 art. 81, Law 360 art. 71.

/** Law 263 looks at the finding, Law 360 at the leaving; left before and found after is as if left on its first day. */
const foundDay = (world: World, { on, place, event }: Happening): number => {
  if (isUnderLaw360(on)) return on
  if (event.foundOn !== undefined) return dayNumber(event.foundOn)
  return askForDay(world, `foundOn of ${place}`, on, [FIRST_DAY_OF_LAW_360 - 1, FIRST_DAY_OF_LAW_360])
}

/** Art. 102(1) b names all of 101(1) b, the programme too; whether a decision lifts it is open. */
const decidedUnderLaw360 = (world: World, { decisions }: Acts, left: number): number =>
  readingIn(world, 'new-decision-lifts-programme') === 'no'
    ? NEVER
    : (decisions.find(({ on, degree }) => on > left && degree !== 'none' && isUnderLaw360(on))?.on ?? NEVER)

export const programmeLeft = (
  world: World,
  course: Course,
  happening: Happening,
  acts: Acts,
): Spell | NotOwed | undefined => {
  const { on, place, event } = happening
  const found = foundDay(world, happening)
  const law360 = isUnderLaw360(found)
  const ground = exemptionOn(world, course, on, law360)
  if (ground !== undefined) return { place, ground }
  const mustBeImputable = !law360 || readingIn(world, 'imputable-documents') === 'imputable-only'
  if (event.imputable === false && mustBeImputable) return undefined
  const resumed = ofKind(world, 'programme-resumed').find(later => later.on > on)
  const removedOn = resumed?.on ?? NEVER
  const from = law360 ? firstOfMonthAfter(Math.max(on, FIRST_DAY_OF_LAW_360)) : firstOfMonthAfter(found)
  if (removedOn < from || (removedOn < found && !isUnderLaw360(on))) return undefined
  const shared = { cause: 'programme-not-followed', place, on, from, pension: true, allowance: true }
  const last = lastOfTwelveMonths(on, readingsIn(world))
  const decided = decidedUnderLaw360(world, acts, on)
  const lifted = firstOfMonthAfter(decided)
  if (lifted <= from) return undefined
  if (decided <= last && (resumed === undefined || removedOn > last)) return { ...shared, until: lifted }
  if (resumed === undefined || removedOn > last) {
    return { ...shared, until: NEVER, endsFrom: firstOfMonthAfter(last) }
  }
  if (isBeforeLaw360(removedOn)) return { ...shared, until: Math.min(lifted, firstOfMonthAfter(removedOn)) }
  const requestedOn = dayOrUndefined(resumed.event.requestedOn)
  return {
    ...shared,
    until: Math.min(
      lifted,
      resumedProgrammeUnderLaw360(world, course, { place, on, removedOn, requestedOn }),
    ),
  }
}
