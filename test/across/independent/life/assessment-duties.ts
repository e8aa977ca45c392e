import {
  FIRST_DAY_OF_LAW_360,
  NEVER,
  firstOfMonth,
  firstOfMonthAfter,
  isUnderLaw360,
  lastOfTwelveMonths,
} from './calendar.js'
import type { Acts } from './acts.js'
import type { Course, Spell } from './course.js'
import type { Decision } from './decisions.js'
import { resumedUnderLaw263 } from './requests.js'
import { type Happening, type World, ofKind, readingIn, readingsIn } from './world.js'

// Duties to come and be assessed: a new decision lifts what their breach suspended.

export interface Breach {
  readonly happening: Happening
  readonly cause: string
  readonly from: number
  readonly law360: boolean
  /** Twelve months of it end the pension. */
  readonly ends: boolean
  /** Coming with the papers fulfils it; else an examination made does. */
  readonly byPresenting: boolean
}

/** A ruling answers a breach only where the decision it replaces was given after it. */
const isAfter = (decision: Decision, day: number): boolean => (decision.replaces ?? decision.on) > day

const isFulfilled = (world: World, breach: Breach, decisions: readonly Decision[], last: number): boolean => {
  const { on } = breach.happening
  const isInTime = (day: number | undefined): boolean => day !== undefined && day > on && day <= last
  if (decisions.some(decision => isInTime(decision.on))) return true
  return breach.byPresenting
    ? readingIn(world, 'twelve-months-stop') === 'presented-stops' &&
        decisions.some(({ presentedOn }) => isInTime(presentedOn))
    : ofKind(world, 'examination-made').some(made => isInTime(made.on))
}

/** A judgment takes the place of the decision given on the person who had come. */
export const restoredOn = (acts: Acts, on: number): number =>
  Math.min(
    NEVER,
    ...acts.judgments
      .filter(({ contested, degree }) => contested > on && degree !== 'none')
      .map(({ effectiveFrom }) => firstOfMonth(effectiveFrom)),
  )

/** Law 263 art. 115: the cause is gone with the decision, or, as a reading has it, with the day the person came. */
const removalBy = (world: World, { byPresenting, happening }: Breach, decision?: Decision): number => {
  if (decision === undefined) return NEVER
  const { on, presentedOn } = decision
  const isOfComing = byPresenting && readingIn(world, 'cause-removed-day') === 'presented-for-review'
  const isUnder263 = !isUnderLaw360(happening.on) && !isUnderLaw360(on)
  return isOfComing && isUnder263 && presentedOn !== undefined && presentedOn > happening.on
    ? presentedOn
    : on
}

/** Law 360 art. 101(4): no letter of art. 102 says whether the duty or the decision brings the payment back. */
const dutyFulfilledOn = (world: World, { byPresenting, happening, law360 }: Breach): number =>
  byPresenting || !law360 || readingIn(world, 'convocation-resumption') === 'month-after-new-decision'
    ? NEVER
    : (ofKind(world, 'examination-made').find(({ on }) => on > happening.on)?.on ?? NEVER)

/** Law 263: removed before the first day of the suspension. */
export const isStillToBeAskedFor = (world: World): boolean =>
  readingIn(world, 'removed-before-suspension') === 'suspended-until-request'

/** Law 360 asks for no request: read to be so too of a cause that Law 263 saw removed. */
export const acrossTheLaws = (world: World): number =>
  readingIn(world, 'resumption-across-2024') === 'from-2024-09-01' ? FIRST_DAY_OF_LAW_360 : NEVER

const laterThan = (from: number, spell: Spell): Spell | undefined => (spell.until > from ? spell : undefined)

export const spellOfBreach = (
  world: World,
  course: Course,
  acts: Acts,
  breach: Breach,
): Spell | undefined => {
  const { cause, from, law360 } = breach
  const { on, place } = breach.happening
  const decisions = acts.decisions.filter(decision => isAfter(decision, on))
  const last = breach.ends ? lastOfTwelveMonths(on, readingsIn(world)) : NEVER
  const shared = { cause, place, on, from, pension: true, allowance: true }
  if (breach.ends && !isFulfilled(world, breach, decisions, last)) {
    return { ...shared, until: NEVER, endsFrom: firstOfMonthAfter(last) }
  }
  const placing = decisions.filter(({ degree }) => degree !== 'none')
  const removedOn = Math.min(removalBy(world, breach, placing[0]), dutyFulfilledOn(world, breach))
  if (removedOn < from && !isStillToBeAskedFor(world)) return undefined
  const underLaw360 = firstOfMonthAfter(placing.find(decision => isUnderLaw360(decision.on))?.on ?? NEVER)
  const restored = restoredOn(acts, on)
  if (law360 || isUnderLaw360(removedOn)) {
    const fulfilled = firstOfMonthAfter(dutyFulfilledOn(world, breach))
    return laterThan(from, { ...shared, until: Math.min(underLaw360, restored, fulfilled) })
  }
  const asked = resumedUnderLaw263(world, course, { place, on, removedOn })
  const across = acrossTheLaws(world)
  return laterThan(from, { ...shared, removedOn, until: Math.min(asked, across, underLaw360, restored) })
}
