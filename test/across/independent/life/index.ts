import type { Degree } from '../facts.js'
import { dateText, dayNumber } from '../day-number.js'
import { NEVER } from './calendar.js'
import { degreeOn } from './course.js'
import { type Amount, amountOfMonth } from './amount-of-month.js'
import type { LifeDossier, NotOwed, State } from './facts.js'
import { type Stream, stateOfMonth } from './state-of-month.js'
import { type Courses, coursesOf, stateInAll } from './worlds.js'

// The life of a pension month by month, a second time: from the handbook alone, sharing no code with the library.

export interface Life {
  stateIn(month: string): State
  allowanceStateIn(month: string): State
  degreeIn(month: string): Degree
  /** The pension of the month in lei, without the allowance. */
  leiIn(month: string): Amount
  readonly conversionOn?: string
  readonly notOwed: readonly NotOwed[]
}

const LAST_DAY = dayNumber('2200-01-01')

const firstOf = (month: string): number => dayNumber(`${month}-01`)

/** What is true of every world: without missing facts there is one, whatever the month. */
export const lifeOf = (dossier: LifeDossier): Life => {
  const grantedOn = dayNumber(dossier.application.grantedOn)
  const whole = coursesOf(dossier)
  const told = whole.all.length === 1 && !whole.tooMany
  const byMonth = new Map<number, Courses>()
  const coursesFor = (first: number): Courses => {
    if (told) return whole
    const courses = byMonth.get(first) ?? coursesOf(dossier, first)
    byMonth.set(first, courses)
    return courses
  }
  const state = (month: string, stream: Stream): State => {
    const first = firstOf(month)
    return stateInAll(coursesFor(first), course => stateOfMonth(course, grantedOn, first, stream))
  }
  const conversions = new Set(whole.all.map(({ conversionOn }) => conversionOn))
  const [conversionOn = NEVER] = conversions
  const isSure = conversions.size === 1 && conversionOn < LAST_DAY
  return {
    stateIn: month => state(month, 'pension'),
    allowanceStateIn: month => state(month, 'allowance'),
    degreeIn: month => degreeOn(whole.standIn, firstOf(month)),
    leiIn: month => {
      const first = firstOf(month)
      const courses = coursesFor(first)
      const amounts = courses.all.map(course =>
        amountOfMonth(dossier, course, stateOfMonth(course, grantedOn, first, 'pension'), month),
      )
      const [amount = 'undetermined'] = amounts
      const isSame = amounts.every(other => JSON.stringify(other) === JSON.stringify(amount))
      return isSame && !courses.tooMany ? amount : 'undetermined'
    },
    ...(isSure ? { conversionOn: dateText(conversionOn) } : {}),
    notOwed: whole.standIn.notOwed.filter(owed =>
      whole.all.every(({ notOwed }) =>
        notOwed.some(other => other.place === owed.place && other.ground === owed.ground),
      ),
    ),
  }
}

export type { Amount } from './amount-of-month.js'
export type { LifeDossier, LifeEvent, NotOwed, State } from './facts.js'
