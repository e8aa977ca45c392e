import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { type DayNumber, dayNumber, written, writtenDay } from './day-number.js'

/** A day of the civil calendar, `'YYYY-MM-DD'`. No time, no zone; sorts as text. */
export type CivilDate = `${number}-${number}-${number}`
/** A month of the civil calendar, `'YYYY-MM'`. */
export type CivilMonth = `${number}-${number}`

/** The days of each month, and 29 February in the years that have one: of the centuries that end here, 2000 alone. */
export const DAY_PATTERN: Readonly<RegExp> =
  /^(?:(?:19|2[01])\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$/
export const MONTH_PATTERN: Readonly<RegExp> = /^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/

const ZERO = '0'.charCodeAt(0)
const twoDigitsAt = (text: string, place: number): number =>
  (text.charCodeAt(place) - ZERO) * 10 + text.charCodeAt(place + 1) - ZERO

const yearOfText = (text: string): number => twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2)
const monthOfText = (text: string): number => twoDigitsAt(text, 5)
const dayOfText = (text: string): number => twoDigitsAt(text, 8)

export const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** Strict: a real day from 1900 to 2199, written in full; `2023-02-29` is not one. */
export const isCivilDate = (text: string): text is CivilDate => DAY_PATTERN.test(text)

export const isCivilMonth = (text: string): text is CivilMonth => MONTH_PATTERN.test(text)

const numberOf = (date: CivilDate): DayNumber =>
  dayNumber(yearOfText(date), monthOfText(date), dayOfText(date))

// Days of this library's years are reckoned on whole numbers; a day that a term may reach beyond them is date-fns' own.
const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const FIRST_DAY = /* @__PURE__ */ dayNumber(FIRST_YEAR, 1, 1)
const LAST_DAY = /* @__PURE__ */ dayNumber(LAST_YEAR, 12, 31)

const toUtc = (date: CivilDate): Date =>
  new UTCDateMini(yearOfText(date), monthOfText(date) - 1, dayOfText(date))

const toText = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate

export const yearOf = (date: CivilDate | CivilMonth): number => yearOfText(date)
export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7) as CivilMonth
export const firstOfMonth = (month: CivilMonth): CivilDate => `${month}-01` as CivilDate

export const addDays = (date: CivilDate, days: number): CivilDate => {
  const number = numberOf(date) + days
  if (number >= FIRST_DAY && number <= LAST_DAY) return writtenDay(number) as CivilDate
  return toText(addDaysToDate(toUtc(date), days))
}

/** The corresponding day of another month; where that month has no such day, its last day. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const whole = yearOfText(date) * 12 + monthOfText(date) - 1 + months
  const year = Math.floor(whole / 12)
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return toText(addMonthsToDate(toUtc(date), months))
  const month = whole - year * 12 + 1
  return written(year, month, Math.min(dayOfText(date), daysInMonth(year, month))) as CivilDate
}

export const daysBetween = (from: CivilDate, to: CivilDate): number => numberOf(to) - numberOf(from)

/** Saturday or Sunday; 1970-01-01, the day of number 0, was a Thursday. */
export const isWeekend = (date: CivilDate): boolean => {
  const sinceThursday = ((numberOf(date) % 7) + 7) % 7
  return sinceThursday === 2 || sinceThursday === 3
}

/** The first day of the month that follows the month of a day. */
export const firstOfNextMonth = (date: CivilDate): CivilDate => addMonths(firstOfMonth(monthOf(date)), 1)

/** The last day of the month that follows the month of a day. */
export const lastOfNextMonth = (date: CivilDate): CivilDate =>
  addDays(firstOfNextMonth(firstOfNextMonth(date)), -1)

/** The order of days, for a sort. */
export const earlierFirst = (a: CivilDate, b: CivilDate): number => Number(a > b) - Number(a < b)

export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)
export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)

/** Months from one calendar month to another, whatever the days. */
export const calendarMonthsBetween = (from: CivilDate, to: CivilDate): number =>
  (yearOfText(to) - yearOfText(from)) * 12 + monthOfText(to) - monthOfText(from)
