import { notCovered } from '../law/not-covered.js'
import { ask, validCall } from '../schema/ask.js'
import { NotCoveredError } from '../schema/errors.js'
import type { Options } from '../schema/validate.js'
import { type CivilDate, yearOf } from '../values/civil-date.js'
import { endOfTermOf } from './counting.js'
import { type EndOfTermFacts, endOfTermSchema, holidayYear, workingDaySchema } from './facts.js'
import { holidaysOf, isOpenDay, type PublicHoliday } from './holidays-of-year.js'
import { FIRST_YEAR_OF_HOLIDAYS } from './public-holidays.js'
import type { Finding } from './steps.js'

const coveredYear = (year: number): number => {
  if (year >= FIRST_YEAR_OF_HOLIDAYS) return year
  const knownFrom: CivilDate = `${FIRST_YEAR_OF_HOLIDAYS}-01-01` as CivilDate
  throw new NotCoveredError(notCovered('public-holidays', { on: `${year}-01-01` as CivilDate, knownFrom }))
}

/**
 * Decides the last useful day of a term.
 *
 * *Law*: Civil Procedure Code art. 181, Civil Code art. 2553 (the old code's art. 101 said the same).
 *
 * *Details*: days: neither the first nor the last counts, so the day is `from` + length + 1 (`term-counting`).
 * Months and years: the corresponding day, else the last of the month. An end on a Saturday, a Sunday, a public
 * holiday or a closed day moves to the next working day; days off inside the term stay counted.
 *
 * *Errors*: `invalid-input`; `not-covered` with `public-holidays` for an end before 2001.
 *
 * @example
 * endOfTerm({ from: '2025-09-10', length: 15, unit: 'days' }).value // => '2025-09-26'
 */
export const endOfTerm = (facts: EndOfTermFacts, options?: Options): Finding<CivilDate> =>
  ask('end-of-term', endOfTermSchema, endOfTermOf, facts, options)

/**
 * Decides whether a day is a working day: neither a Saturday, a Sunday nor a public holiday.
 *
 * *Law*: Labour Code art. 139, each holiday from the year it was introduced.
 *
 * *Errors*: `invalid-input`; `not-covered` with `public-holidays` before 2001.
 *
 * @example
 * isWorkingDay('2023-01-06') // => true
 */
export const isWorkingDay = (date: CivilDate): boolean => {
  const { facts } = validCall(workingDaySchema, { date }, undefined)
  coveredYear(yearOf(facts.date))
  return isOpenDay(facts.date)
}

/**
 * Lists the public holidays of a year, in the order of their dates.
 *
 * *Law*: Labour Code art. 139; the movable feasts by the Orthodox Easter; each from the year it was introduced.
 *
 * *Details*: holidays that fall on a weekend are listed too; two that fall on one day are both named.
 *
 * *Errors*: `invalid-input`; `not-covered` with `public-holidays` before 2001.
 *
 * @example
 * publicHolidays(2026)[0] // => { date: '2026-01-01', id: 'new-year-1' }
 */
export const publicHolidays = (year: number): readonly PublicHoliday[] =>
  holidaysOf(coveredYear(validCall(holidayYear, { year }, undefined).facts.year))
