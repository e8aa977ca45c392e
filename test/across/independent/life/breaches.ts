import { exemptionOn, standardAgeOn } from './age-and-stage.js'
import { dayNumber } from '../day-number.js'
import { firstOfMonthAfter, isUnderLaw360 } from './calendar.js'
import type { Breach } from './assessment-duties.js'
import { LAST_DAY_FOR_PAPERS, isInEmergency } from './emergency-papers.js'
import type { Course } from './course.js'
import type { NotOwed } from './facts.js'
import { type Happening, type World, askFor, askForDay, readingIn } from './world.js'

// Which events breach a duty to be assessed, and since when that suspends (16.2).

export type Outcome = Breach | NotOwed | undefined

/** The words of Law 360 name a fault beside the absence, not beside the papers. */
const isForFaultOnly = (world: World): boolean => readingIn(world, 'imputable-documents') === 'imputable-only'

const ofReview = (world: World, course: Course, happening: Happening, cause: string): Outcome => {
  const { on, place, event } = happening
  const ground = exemptionOn(world, course, on)
  if (ground !== undefined) return { place, ground }
  const mustBeImputable = cause === 'missed-review' || isForFaultOnly(world)
  if (event.imputable === false && mustBeImputable) return undefined
  const law360 = isUnderLaw360(on)
  return { happening, cause, from: firstOfMonthAfter(on), law360, ends: true, byPresenting: true }
}

const missedReview = (world: World, course: Course, happening: Happening): Outcome => {
  const outcome = ofReview(world, course, happening, 'missed-review')
  if ((outcome !== undefined && 'ground' in outcome) || !isInEmergency(world, happening.on)) return outcome
  // Taken up again by 15 June, it is owed on that day or not at all, whoever's fault it was.
  const ground = exemptionOn(world, course, LAST_DAY_FOR_PAPERS)
  return ground === undefined ? undefined : { place: happening.place, ground }
}

/** No cause under Law 263. */
const papers = (world: World, course: Course, happening: Happening): Outcome => {
  const { on, place, event } = happening
  if (!isUnderLaw360(on)) return undefined
  const cause = 'documents-not-presented'
  const askedFor =
    event.askedFor ?? askFor(world, { key: `askedFor of ${place}`, answers: ['review', 'convocation'] })
  if (askedFor !== 'convocation') return ofReview(world, course, happening, cause)
  if ((event.imputable === false && isForFaultOnly(world)) || on >= standardAgeOn(world)) return undefined
  return { happening, cause, from: firstOfMonthAfter(on), law360: true, ends: false, byPresenting: false }
}

/** Who convoked decides only whether twelve months end the pension: no text says so of the expert physician (16.13). */
const missedConvocation = (world: World, _course: Course, happening: Happening): Outcome => {
  const { on, place, event } = happening
  if (event.imputable === false || on >= standardAgeOn(world)) return undefined
  const law360 = isUnderLaw360(on)
  const by = event.by ?? askFor(world, { key: `by of ${place}`, answers: ['office', 'institute'] })
  const ends = by === 'institute' || (!law360 && by !== 'office')
  const told = (): number =>
    event.reportedOn === undefined
      ? askForDay(world, `reportedOn of ${place}`, on)
      : dayNumber(event.reportedOn)
  const from = firstOfMonthAfter(law360 ? on : told())
  return { happening, cause: 'missed-convocation', from, law360, ends, byPresenting: false }
}

/** No cause under Law 263, whose art. 80 names only absence. */
const refusedExamination = (world: World, _course: Course, happening: Happening): Outcome => {
  const { on } = happening
  if (!isUnderLaw360(on) || on >= standardAgeOn(world)) return undefined
  const from = firstOfMonthAfter(on)
  return { happening, cause: 'examination-refused', from, law360: true, ends: true, byPresenting: false }
}

export const BREACHES: Readonly<
  Record<string, (world: World, course: Course, happening: Happening) => Outcome>
> = {
  'review-missed': missedReview,
  'documents-not-presented': papers,
  'convocation-missed': missedConvocation,
  'examination-refused': refusedExamination,
}
