import { FIRST_DAY_OF_LAW_360, NEVER, firstOfMonthAfter } from './calendar.js'
import { type Course, isAfterAnEnd } from './course.js'
import { lastUsefulDay } from '../terms.js'
import { type Happening, type World, askForDay, ofKind, readingsIn } from './world.js'

// Law 263 art. 115: payment comes back on request.

export const requestDays = (world: World, course: Course): number[] =>
  ofKind(world, 'resumption-requested')
    .map(({ on }) => on)
    .filter(on => !isAfterAnEnd(course, on))

export interface Removed {
  readonly place: number
  /** The day of the event that suspended. */
  readonly on: number
  readonly removedOn: number
}

/** A request answers every cause removed by its day; it stands open only while it has answered none. */
const isAnswered = (request: number, removed: Removed, course: Course): boolean =>
  course.spells.some(
    spell =>
      spell.place !== removed.place &&
      spell.removedOn !== undefined &&
      spell.on <= request &&
      spell.removedOn <= request,
  )

const saidThatNoneWasMade = (world: World, place: number): boolean =>
  world.happenings.some(
    (happening: Happening) => happening.place === place && happening.event.noResumptionRequest === true,
  )

/** First of the month after the removal where asked for in 30 days of it, else of the month after the request. */
export const resumedUnderLaw263 = (world: World, course: Course, removed: Removed): number => {
  const { on, removedOn, place } = removed
  // Who asks on the day of the event asks nothing back yet.
  const requests = requestDays(world, course).filter(request => request > on)
  if (requests.some(request => request < removedOn && !isAnswered(request, removed, course))) {
    return firstOfMonthAfter(removedOn)
  }
  let request = requests.find(day => day >= removedOn)
  if (request === undefined) {
    request = saidThatNoneWasMade(world, place) ? NEVER : askForDay(world, `request for ${place}`, removedOn)
  }
  const { closedDays } = world.dossier
  const inTime = request <= lastUsefulDay({ from: removedOn, length: 30, closedDays }, readingsIn(world))
  return firstOfMonthAfter(inTime ? removedOn : request)
}

/** Law 360 art. 102(1) c: on request and proof; a request that came first waits for the proof. */
export const resumedProgrammeUnderLaw360 = (
  world: World,
  course: Course,
  left: Removed & { readonly requestedOn?: number | undefined },
): number => {
  const requests = requestDays(world, course).filter(request => request > left.on)
  const told = [...(left.requestedOn === undefined ? [] : [left.requestedOn]), ...requests]
  if (told.length > 0) return firstOfMonthAfter(Math.max(left.removedOn, Math.min(...told)))
  if (saidThatNoneWasMade(world, left.place)) return NEVER
  return firstOfMonthAfter(askForDay(world, `request for ${left.place}`, left.removedOn))
}

export const isBeforeLaw360 = (day: number): boolean => day < FIRST_DAY_OF_LAW_360
