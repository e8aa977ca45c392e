import { dayNumber } from '../day-number.js'
import {
  hasContributoryStage,
  hasStageWithPensionTime,
  retirementUnder,
  standardAgeOn,
} from './age-and-stage.js'
import { NEVER, covers, firstOfMonthAfter, isUnderLaw360 } from './calendar.js'
import type { Course, End } from './course.js'
import { type World, dayOrUndefined, ofKind } from './world.js'

// The day on which the pension becomes one of old age, of its own motion: Law 263 art. 82, Law 360 art. 72.

export interface Conversion {
  readonly conversionOn: number
  readonly notCoveredFrom: number
}

const NONE: Conversion = { conversionOn: NEVER, notCoveredFrom: NEVER }

const hasMinimumStage = (world: World, course: Course, day: number): boolean => {
  const law360 = isUnderLaw360(day)
  const { minimumDays } = retirementUnder(world, law360)
  return law360
    ? hasContributoryStage(world, minimumDays)
    : hasStageWithPensionTime(world, course, day, minimumDays)
}

/** The first month that the ruling or the judgment gives back which undoes the end over which the day went by. */
const undoneFrom = (world: World, ends: readonly End[]): number => {
  const inDegree = ofKind(world, 'ruling', 'judgment').filter(({ event }) => event.degree !== 'none')
  return Math.max(
    ...ends.map(({ decidedOn }) => {
      if (decidedOn === undefined) return NEVER
      const days = inDegree.flatMap(({ on, event }) => {
        if (event.id === 'judgment')
          return on > decidedOn ? [dayOrUndefined(event.effectiveFrom) ?? NEVER] : []
        return dayOrUndefined(event.replaces) === decidedOn ? [firstOfMonthAfter(on)] : []
      })
      return Math.min(NEVER, ...days)
    }),
  )
}

/** Death or an end before the day leaves nothing to convert; what a later ruling makes of the day is not covered. */
export const conversionOf = (world: World, course: Course, ends: readonly End[]): Conversion => {
  const day = dayOrUndefined(world.dossier.person.reducedAgeReachedOn) ?? standardAgeOn(world)
  if (ofKind(world, 'death').some(({ on }) => on < day)) return NONE
  const inForce = ends.filter(end => covers(end, day) && end.from < day)
  if (inForce.length > 0) return { conversionOn: NEVER, notCoveredFrom: undoneFrom(world, inForce) }
  if (!hasMinimumStage(world, course, day)) return NONE
  // A pension granted after that day is one of old age from its first.
  return {
    conversionOn: Math.max(day, dayNumber(world.dossier.application.grantedOn)),
    notCoveredFrom: NEVER,
  }
}
