import { dayNumber } from '../day-number.js'
import type { Degree, StageInput } from '../facts.js'
import { NEVER, firstOfMonth, firstOfMonthAfter } from './calendar.js'
import { standardAgeOn } from './age-and-stage.js'
import { type Course, isAfterAnEnd } from './course.js'
import { type Happening, type World, askFor, dayOrUndefined, ofKind } from './world.js'

// Decisions of the review, and the rulings that take the place of one.

export interface Decision {
  readonly on: number
  /** The place of its event. */
  readonly place: number
  /** The first of the month after the issue. */
  readonly from: number
  readonly degree: Degree | 'none'
  readonly presentedOn?: number | undefined
  readonly isOfInstitute: boolean
  readonly stage?: StageInput | undefined
  /** Of a ruling: the day of the decision it replaces. */
  readonly replaces?: number | undefined
}

const DEGREES = ['I', 'II', 'III', 'none'] as const

export const degreeTold = (world: World, { place, event }: Happening): Degree | 'none' | undefined => {
  if (event.degree !== undefined) return event.degree
  const answer = askFor(world, { key: `degree of ${place}`, answers: DEGREES })
  return DEGREES.find(degree => degree === answer)
}

const decisionOf = (world: World, happening: Happening): Decision[] => {
  const { on, place, event } = happening
  const degree = degreeTold(world, happening)
  if (degree === undefined) return []
  const presentedOn = dayOrUndefined(event.presentedOn)
  const isOfInstitute = event.by === 'institute'
  return [
    {
      on,
      place,
      from: firstOfMonthAfter(on),
      degree,
      presentedOn,
      isOfInstitute,
      stage: event.stageAtDecision,
    },
  ]
}

export const firstDecisionOn = (world: World): number => dayNumber(world.dossier.medicalDecision.issuedOn)

/** Law 360 art. 70(6): of one day, the institute's decision goes before the office's. */
const withoutOverruled = (decisions: readonly Decision[]): Decision[] =>
  decisions.filter(
    ({ on, isOfInstitute }) =>
      isOfInstitute || !decisions.some(other => other.on === on && other.isOfInstitute),
  )

/** Nobody is assessed after the standard age, and what would take effect after it, or the conversion, changes nothing. */
const isTooLate = (world: World, course: Course, on: number): boolean =>
  on >= standardAgeOn(world) || firstOfMonthAfter(on) > Math.min(course.conversionOn, standardAgeOn(world))

export const reviewDecisions = (world: World, course: Course): Decision[] => {
  const told = ofKind(world, 'review-decision').filter(
    ({ on }) => !isTooLate(world, course, on) && !isAfterAnEnd(course, on),
  )
  return withoutOverruled(told.flatMap(happening => decisionOf(world, happening)))
}

/** A ruling that upholds has no effect; one during an end counts only on the decision that brought it. */
export const rulingsOn = (world: World, course: Course, decisions: readonly Decision[]): Decision[] =>
  ofKind(world, 'ruling')
    .filter(({ on }) => !isTooLate(world, course, on))
    .flatMap(happening => {
      const earlier = decisions.filter(decision => decision.on < happening.on).at(-1)?.on
      const replaces = dayOrUndefined(happening.event.replaces) ?? earlier ?? firstDecisionOn(world)
      // An end that came after that decision's own bars nothing: the pension had ended by the decision.
      const undone = course.ends.find(end => end.decidedOn === replaces)?.from ?? NEVER
      const otherEnds = course.ends.filter(end => end.decidedOn !== replaces && end.from <= undone)
      if (isAfterAnEnd({ ...course, ends: otherEnds }, happening.on)) return []
      const replaced = decisions.find(({ on }) => on === replaces)?.degree ?? world.dossier.incapacity.degree
      return decisionOf(world, happening)
        .filter(({ degree }) => degree !== replaced)
        .map(decision => ({ ...decision, replaces }))
    })

/** Of two in one month only the last has an effect. */
export const lastOfEachMonth = (decisions: readonly Decision[]): Decision[] => {
  const ordered = [...decisions].sort((one, other) => one.on - other.on)
  return ordered.filter(({ on }, place) => firstOfMonth(ordered[place + 1]?.on ?? NEVER) !== firstOfMonth(on))
}
