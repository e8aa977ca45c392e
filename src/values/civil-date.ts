import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isWeekend as isWeekendOfDate } from 'date-fns/isWeekend'

/** A day of the civil calendar, `'YYYY-MM-DD'`. No time, no zone; sorts as text. */
export type CivilDate = `${number}-${number}-${number}`
/** A month of the civil calendar, `'YYYY-MM'`. */
export type CivilMonth = `${number}-${number}`

const PATTERN = /^(19|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH_PATTERN = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/

const yearOfText = (text: string): number => Number(text.slice(0, 4))
const monthOfText = (text: string): number => Number(text.slice(5, 7))
const dayOfText = (text: string): number => Number(text.slice(8, 10))

export const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** Strict: a real day from 1900 to 2199, written in full; `2023-02-29` is not one. */
export const isCivilDate = (text: string): text is CivilDate =>
  PATTERN.test(text) && dayOfText(text) <= daysInMonth(yearOfText(text), monthOfText(text))

export const isCivilMonth = (text: string): text is CivilMonth => MONTH_PATTERN.test(text)

const toUtc = (date: CivilDate): Date =>
  new UTCDateMini(yearOfText(date), monthOfText(date) - 1, dayOfText(date))

const toText = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate

export const yearOf = (date: CivilDate | CivilMonth): number => yearOfText(date)
export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7) as CivilMonth
export const firstOfMonth = (month: CivilMonth): CivilDate => `${month}-01` as CivilDate

export const addDays = (date: CivilDate, days: number): CivilDate => toText(addDaysToDate(toUtc(date), days))

/** The corresponding day of another month; where that month has no such day, its last day. */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  toText(addMonthsToDate(toUtc(date), months))

export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  differenceInCalendarDays(toUtc(to), toUtc(from))

/** Saturday or Sunday. */
export const isWeekend = (date: CivilDate): boolean => isWeekendOfDate(toUtc(date))

/** The first day of the month that follows the month of a day. */
export const firstOfNextMonth = (date: CivilDate): CivilDate => addMonths(firstOfMonth(monthOf(date)), 1)

/** The last day of the month that follows the month of a day. */
export const lastOfNextMonth = (date: CivilDate): CivilDate =>
  addDays(firstOfNextMonth(firstOfNextMonth(date)), -1)

export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)
export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)

/** Months from one calendar month to another, whatever the days. */
export const calendarMonthsBetween = (from: CivilDate, to: CivilDate): number =>
  (yearOfText(to) - yearOfText(from)) * 12 + monthOfText(to) - monthOfText(from)
