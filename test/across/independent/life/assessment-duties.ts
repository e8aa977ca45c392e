import { NEVER, firstOfMonth, firstOfMonthAfter, isUnderLaw360, lastOfTwelveMonths } from './calendar.js'
import type { Acts } from './acts.js'
import type { Course, Spell } from './course.js'
import type { Decision } from './decisions.js'
import { resumedUnderLaw263 } from './requests.js'
import { type Happening, type World, ofKind } from './world.js'

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
    ? decisions.some(({ presentedOn }) => isInTime(presentedOn))
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

export const spellOfBreach = (
  world: World,
  course: Course,
  acts: Acts,
  breach: Breach,
): Spell | undefined => {
  const { cause, from, law360 } = breach
  const { on, place } = breach.happening
  const decisions = acts.decisions.filter(decision => isAfter(decision, on))
  const last = breach.ends ? lastOfTwelveMonths(on) : NEVER
  const shared = { cause, place, on, from, pension: true, allowance: true }
  if (breach.ends && !isFulfilled(world, breach, decisions, last)) {
    return { ...shared, until: NEVER, endsFrom: firstOfMonthAfter(last) }
  }
  const placing = decisions.filter(({ degree }) => degree !== 'none')
  const removedOn = placing[0]?.on ?? NEVER
  if (removedOn < from) return undefined
  const underLaw360 = firstOfMonthAfter(placing.find(decision => isUnderLaw360(decision.on))?.on ?? NEVER)
  const restored = restoredOn(acts, on)
  if (law360 || isUnderLaw360(removedOn)) return { ...shared, until: Math.min(underLaw360, restored) }
  const asked = resumedUnderLaw263(world, course, { place, on, removedOn })
  return { ...shared, removedOn, until: Math.min(asked, underLaw360, restored) }
}
