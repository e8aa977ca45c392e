import type { Degree, StageInput } from '../facts.js'
import { NEVER, type Span, covers } from './calendar.js'
import type { NotOwed } from './facts.js'

// What a world makes of a pension: the spells in which it is suspended, the ends, the degrees, the conversion.

export interface Spell extends Span {
  readonly cause: string
  /** The place of its event; -1 for what no event told. */
  readonly place: number
  readonly on: number
  readonly pension: boolean
  readonly allowance: boolean
  /** The day on which a cause that needs a request was removed. */
  readonly removedOn?: number | undefined
  /** The first of the month from which twelve months of this cause end the pension. */
  readonly endsFrom?: number | undefined
  /** Months owed for the time suspended. */
  readonly backPay?: Span | undefined
}

/** An end covers what follows it, until a ruling or judgment on the very decision undoes it. */
export interface End extends Span {
  readonly cause: string
  readonly on: number
  /** The day from which it is undone: inside a month, that month is told by it. */
  readonly backOn?: number | undefined
  readonly undoneOn: number
  readonly decidedOn?: number | undefined
}

export interface DegreeStep {
  readonly from: number
  readonly degree: Degree
  /** The day of the decision, and the stage that it was given on. */
  readonly decidedOn?: number | undefined
  readonly stage?: StageInput | undefined
  /** The place of its event. */
  readonly place?: number | undefined
}

export interface Course {
  readonly spells: readonly Spell[]
  readonly ends: readonly End[]
  readonly degrees: readonly DegreeStep[]
  readonly conversionOn: number
  /** The first month for which the handbook refuses an answer by name. */
  readonly notCoveredFrom: number
  readonly notOwed: readonly NotOwed[]
}

export const EMPTY_COURSE: Course = {
  spells: [],
  ends: [],
  degrees: [],
  conversionOn: NEVER,
  notCoveredFrom: NEVER,
  notOwed: [],
}

/** An event dated on or after an end has no effect, unless that end was undone by then. */
export const isAfterAnEnd = (course: Course, on: number): boolean =>
  course.ends.some(end => covers({ from: end.from, until: end.undoneOn }, on))

export const degreeOn = (course: Course, day: number): Degree => {
  let degree: Degree = 'III'
  for (const step of course.degrees) if (step.from <= day) degree = step.degree
  return degree
}
