import { dayNumber } from '../day-number.js'
import { emergencyExtension } from '../emergency.js'
import { exemptionOn } from './age-and-stage.js'
import type { Acts } from './acts.js'
import { acrossTheLaws, isStillToBeAskedFor, restoredOn } from './assessment-duties.js'
import { NEVER, firstOfMonthAfter, isUnderLaw360, lastOfTwelveMonths } from './calendar.js'
import { type Course, type Spell, isAfterAnEnd } from './course.js'
import { firstDecisionOn } from './decisions.js'
import { resumedUnderLaw263 } from './requests.js'
import { type World, askFor, dayOrUndefined, ofKind, readingIn, readingsIn } from './world.js'
import { dateText } from '../day-number.js'

// The emergency of 2020 (handbook 14 and 22): reviews and validities of its days run to 15 June.

export const LAST_DAY_FOR_PAPERS = dayNumber('2020-06-15')

export const isInEmergency = (world: World, day: number): boolean =>
  emergencyExtension({ validUntil: dateText(day) }, readingsIn(world)).covered

/** The day of the emergency on which the review was due or the decision's validity ended, and the event that tells it. */
const coveredDay = (world: World): { readonly day: number; readonly place: number } | undefined => {
  const missed = ofKind(world, 'review-missed').find(({ on }) => isInEmergency(world, on))
  if (missed !== undefined) return { day: missed.on, place: missed.place }
  const { reviewDueOn, validUntil } = world.dossier.medicalDecision
  const days = [reviewDueOn, validUntil].flatMap(date => dayOrUndefined(date) ?? [])
  const day = days.find(other => isInEmergency(world, other))
  if (day === undefined) return undefined
  const isSuperseded = ofKind(world, 'review-decision', 'ruling').some(
    ({ on }) => on > firstDecisionOn(world) && on < day,
  )
  return isSuperseded ? undefined : { day, place: -1 }
}

const sentInTime = (world: World): boolean => {
  const { documentsSent, documentsSentOn } = world.dossier.emergency ?? {}
  if (documentsSentOn !== undefined) return dayNumber(documentsSentOn) <= LAST_DAY_FOR_PAPERS
  if (documentsSent === false) return false
  return (
    askFor(world, { key: 'documentsSentOn', answers: [LAST_DAY_FOR_PAPERS, 'late'] }) === LAST_DAY_FOR_PAPERS
  )
}

export const emergencyPapers = (world: World, course: Course, acts: Acts): Spell | undefined => {
  const covered = coveredDay(world)
  if (covered === undefined || dayNumber(world.dossier.application.grantedOn) > LAST_DAY_FOR_PAPERS)
    return undefined
  const on = LAST_DAY_FOR_PAPERS
  if (course.conversionOn <= on || isAfterAnEnd(course, on)) return undefined
  if (exemptionOn(world, course, on) !== undefined) return undefined
  // A ruling on a decision of before answers as little as that decision.
  const since = acts.decisions.filter(({ on: issued, replaces }) => (replaces ?? issued) >= covered.day)
  const isAssessed = since.some(
    ({ on: issued, presentedOn }) => issued <= on || (presentedOn !== undefined && presentedOn <= on),
  )
  if (isAssessed) return undefined
  const from = firstOfMonthAfter(on)
  const placing = since.filter(({ degree }) => degree !== 'none')
  const removedOn = placing[0]?.on ?? NEVER
  if ((removedOn < from && !isStillToBeAskedFor(world)) || sentInTime(world)) return undefined
  const { place } = covered
  const restored = restoredOn(acts, on)
  const spell = { cause: 'emergency-documents', place, on, from, pension: true, allowance: true }
  const last = lastOfTwelveMonths(on, readingsIn(world))
  const isFulfilled = since.some(
    ({ on: issued, presentedOn }) => issued <= last || (presentedOn !== undefined && presentedOn <= last),
  )
  if (readingIn(world, 'emergency-twelve-months') !== 'no' && !isFulfilled)
    return { ...spell, until: NEVER, endsFrom: firstOfMonthAfter(last) }
  const underLaw360 = firstOfMonthAfter(placing.find(decision => isUnderLaw360(decision.on))?.on ?? NEVER)
  if (isUnderLaw360(removedOn)) return { ...spell, until: Math.min(underLaw360, restored) }
  const asked = resumedUnderLaw263(world, course, { place, on, removedOn })
  const until = Math.min(asked, acrossTheLaws(world), underLaw360, restored)
  return until > from ? { ...spell, removedOn, until } : undefined
}
