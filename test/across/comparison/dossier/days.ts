import { lengthOfMonth, partsOf, dayNumber } from '../../independent/day-number.js'
import { daysLater, monthsLater } from '../../arbitraries/dates.js'
import type { Random } from '../random.js'

export type Day = `${number}-${number}-${number}`
export type Month = `${number}-${number}`

// Days that lie where a rule turns: a law begins, a month ends, a year has 366 days.

/** First days of laws and of their readings, and of the figures that changed inside a year. */
const LINES = `
  2011-01-01 2012-01-01 2012-06-26 2013-01-01 2013-01-23 2013-03-15 2013-11-07 2014-01-01 2016-01-01 2017-01-01 2017-02-01
  2017-07-01 2018-01-01 2018-07-01 2019-09-01 2020-03-16 2020-05-15 2020-06-15 2020-09-01 2022-01-01 2024-01-01 2024-09-01
  2024-09-01 2024-09-01 2024-10-01 2025-01-01 2025-08-01 2026-01-01 2026-07-01
`
  .trim()
  .split(/\s+/) as Day[]

export const aside = (day: string, random: Random): Day => daysLater(day, random.between(-1, 1))

export const monthOf = (day: string): Month => day.slice(0, 7) as Month

export const lastOfMonth = (day: string): Day => {
  const { year, month } = partsOf(dayNumber(day))
  return `${monthOf(day)}-${lengthOfMonth(year, month)}`
}

const firstOfMonth = (day: string): Day => `${monthOf(day)}-01`

/** The day itself, the last or the first of its month, or the 29th of a February. */
export const atAnEdge = (day: Day, random: Random): Day => {
  const chance = random.next()
  if (chance < 0.6) return day
  if (chance < 0.75) return lastOfMonth(day)
  if (chance < 0.9) return firstOfMonth(day)
  return `${Math.floor(Number(day.slice(0, 4)) / 4) * 4}-02-29` as Day
}

/** A day of a law's edge, or anywhere from the first law to this year. */
export const dayOfRight = (random: Random): Day =>
  random.chance(0.35)
    ? aside(random.pick(LINES.filter(line => line < '2026-07-01')), random)
    : atAnEdge(daysLater('2011-01-01', random.between(0, 5650)), random)

export const anyLine = (random: Random): Day => aside(random.pick(LINES), random)

/** Beside the end of a term of 5, 10, 30 or 45 days. */
export const afterTerm = (from: Day, random: Random): Day =>
  random.chance(0.5)
    ? daysLater(from, random.pick([5, 6, 10, 11, 30, 31, 32, 33, 34, 45, 46, 47, 48]))
    : daysLater(from, random.between(0, 90))

/** Beside the corresponding day twelve months later. */
export const afterTwelveMonths = (from: Day, random: Random): Day => aside(monthsLater(from, 12), random)
