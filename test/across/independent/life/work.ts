import type { Degree } from '../facts.js'
import { FIRST_DAY_OF_LAW_360, NEVER, firstOfMonthAfter } from './calendar.js'
import type { Acts } from './acts.js'
import type { Course, Spell } from './course.js'
import { isStillToBeAskedFor } from './assessment-duties.js'
import { resumedUnderLaw263 } from './requests.js'
import { type Happening, type World, askFor, ofKind, readingIn } from './world.js'

// Law 263 art. 114(1) e, f: work under a pension, in months to August 2024.

const OTHER_NAMES: Readonly<Record<string, string>> = {
  I: 'employee',
  II: 'elected-or-appointed',
  IV: 'independent',
  councillor: 'local-councillor',
}

const KINDS = ['employee', 'elected-or-appointed', 'independent', 'local-councillor']

const suspends = (world: World, { place, event }: Happening, degree: Degree): boolean => {
  const kind = event.kind ?? askFor(world, { key: `kind of ${place}`, answers: KINDS }) ?? 'local-councillor'
  const named = OTHER_NAMES[kind] ?? kind
  if (named === 'local-councillor') return false
  if (named === 'independent' && readingIn(world, 'independent-work-263') === 'allowed') return false
  if (degree !== 'III') return true
  if (named === 'independent') return false
  const share = event.hoursShare ?? askFor(world, { key: `hoursShare of ${place}`, answers: [0.5, 1] }) ?? 0
  return Number(share) > 0.5
}

interface Stretch {
  readonly on: number
  readonly removedOn: number
}

/** A change of degree at work is a new cause, or the end of one, on the day it takes effect. */
const stretchesOf = (world: World, start: Happening, lastDay: number, acts: Acts): Stretch[] => {
  const degreeAt = (day: number): Degree =>
    acts.degrees.filter(step => step.from <= day).at(-1)?.degree ?? 'III'
  const changes = acts.degrees.map(({ from }) => from).filter(day => day > start.on && day <= lastDay)
  const stretches: Stretch[] = []
  for (const on of [start.on, ...new Set(changes)]) {
    const open = stretches.at(-1)
    const isOpen = open?.removedOn === lastDay
    const holds = suspends(world, start, degreeAt(on))
    if (holds && !isOpen) stretches.push({ on, removedOn: lastDay })
    if (!holds && open !== undefined && isOpen) stretches.splice(-1, 1, { on: open.on, removedOn: on })
  }
  return stretches
}

export const spellsOfWork = (world: World, course: Course, acts: Acts, start: Happening): Spell[] => {
  if (firstOfMonthAfter(start.on) >= FIRST_DAY_OF_LAW_360 || world.dossier.person.handicap === 'blind')
    return []
  const lastDay = ofKind(world, 'work-ended').find(({ on }) => on >= start.on)?.on ?? NEVER
  return stretchesOf(world, start, lastDay, acts).flatMap(({ on, removedOn }) => {
    const from = firstOfMonthAfter(on)
    if (from >= FIRST_DAY_OF_LAW_360 || (removedOn < from && !isStillToBeAskedFor(world))) return []
    const spell = { cause: 'work', place: start.place, on, from, pension: true, allowance: true }
    const isPaidOn = readingIn(world, 'work-suspension-across-2024') === 'from-2024-09-01'
    const isAtWork = removedOn >= FIRST_DAY_OF_LAW_360
    if (isAtWork && isPaidOn) return [{ ...spell, until: FIRST_DAY_OF_LAW_360 }]
    // Law 360 knows no such cause, so that it is gone with the first day of that law.
    const removal = isAtWork ? FIRST_DAY_OF_LAW_360 : removedOn
    const asked = resumedUnderLaw263(world, course, { place: start.place, on, removedOn: removal })
    const until = isPaidOn ? Math.min(asked, FIRST_DAY_OF_LAW_360) : asked
    return until > from ? [{ ...spell, removedOn: removal, until }] : []
  })
}
