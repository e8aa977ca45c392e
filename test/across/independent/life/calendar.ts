import { dayNumber, dayOf, firstOfNextMonth, partsOf } from '../day-number.js'
import type { Readings } from '../open-questions.js'
import { stageDaysBetween } from '../stage-days.js'
import { endOfTwelveMonths } from '../terms.js'

// Days are numbers; a span runs from its first day to the day before its second, which may never come.

export const NEVER = Number.POSITIVE_INFINITY

export const FIRST_DAY_OF_LAW_360 = dayNumber('2024-09-01')

export const isUnderLaw360 = (day: number): boolean => day >= FIRST_DAY_OF_LAW_360

export interface Span {
  readonly from: number
  readonly until: number
}

export const firstOfMonth = (day: number): number => {
  if (day === NEVER) return NEVER
  const { year, month } = partsOf(day)
  return dayOf(year, month, 1)
}

export const firstOfMonthAfter = (day: number): number => (day === NEVER ? NEVER : firstOfNextMonth(day))

export const covers = (span: Span, day: number): boolean => span.from <= day && day < span.until

export const meet = (one: Span, other: Span): boolean =>
  Math.max(one.from, other.from) < Math.min(one.until, other.until)

/** A span of the calendar from the day of the event to the corresponding day, which rolls over no day off unless so read. */
export const lastOfTwelveMonths = (day: number, readings: Readings = {}): number =>
  endOfTwelveMonths(day, readings)

/** Time in stage days between two days outside of spans: of each stretch between them by itself. */
export const stageDaysOutside = (first: number, last: number, spans: readonly Span[]): number => {
  let days = 0
  let from = first
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > from) days += stageDaysBetween(from, Math.min(span.from, last))
    from = Math.max(from, span.until)
    if (from >= last) return days
  }
  return days + stageDaysBetween(from, last)
}
