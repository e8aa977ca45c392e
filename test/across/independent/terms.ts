import { addMonths, dateText, dayNumber, weekday } from './day-number.js'
import { type Readings, reading } from './open-questions.js'
import { isPublicHoliday } from './public-holidays.js'

type ClosedDays = readonly string[] | undefined

const isWorkingDayNumber = (day: number): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !isPublicHoliday(day)

export const isWorkingDay = (date: string): boolean => isWorkingDayNumber(dayNumber(date))

/** Days on which a suspended term stands still. */
type Pause = (day: number) => boolean

const never: Pause = () => false

/** The day itself, or the next one that is working, open and not paused. */
export const nextUsefulDay = (from: number, closedDays?: ClosedDays, isPaused: Pause = never): number => {
  const closed = new Set(closedDays)
  let day = from
  while (!isWorkingDayNumber(day) || closed.has(dateText(day)) || isPaused(day)) day += 1
  return day
}

export interface DayTerm {
  readonly from: number
  readonly length: number
  readonly closedDays?: ClosedDays
  readonly isPaused?: Pause
}

/** Neither the first nor the last day counts, so that the useful days go one further than the length. */
export const lastUsefulDay = (term: DayTerm, readings: Readings): number => {
  const isPaused = term.isPaused ?? never
  let left = reading(readings, 'term-counting') === 'free-days' ? term.length + 1 : term.length
  let day = term.from
  while (left > 0) {
    day += 1
    if (!isPaused(day)) left -= 1
  }
  return nextUsefulDay(day, term.closedDays, isPaused)
}

export interface TermFacts {
  readonly from: string
  readonly length: number
  readonly unit: 'days' | 'months' | 'years'
  readonly closedDays?: ClosedDays
}

/** Months and years end on the corresponding day, or the last of that month, with no day more. */
export const endOfTerm = (facts: TermFacts, readings: Readings = {}): string => {
  const { length, unit, closedDays } = facts
  const from = dayNumber(facts.from)
  if (unit === 'days') return dateText(lastUsefulDay({ from, length, closedDays }, readings))
  return dateText(nextUsefulDay(addMonths(from, unit === 'years' ? length * 12 : length), closedDays))
}

/** Twelve months of the calendar: a span and not a term for an act, so it rolls over no day off unless so read. */
export const endOfTwelveMonths = (from: number, readings: Readings): number => {
  const end = addMonths(from, 12)
  return reading(readings, 'twelve-months-roll') === 'yes' ? nextUsefulDay(end) : end
}
