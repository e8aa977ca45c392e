import fc from 'fast-check'
import type { CivilDate, CivilMonth } from '../../../src/index.js'
import { addMonths, dateText, dayNumber, lengthOfMonth } from '../independent/day-number.js'

/** Days on which a law, a value or a reading of the law changes. */
const LINES: readonly CivilDate[] = [
  '2011-01-01',
  '2012-01-01',
  '2012-06-26',
  '2013-01-01',
  '2013-01-23',
  '2013-03-15',
  '2014-01-01',
  '2016-01-01',
  '2018-01-01',
  '2020-01-01',
  '2020-04-06',
  '2024-01-01',
  '2024-09-01',
  '2026-07-01',
]

/** Ages that part the bands of Table 3, and those of the transition of the notaries. */
const EDGE_AGES = [20, 23, 25, 29, 33, 37, 40, 41, 45, 46, 49, 53, 57, 60, 63, 65]

export const daysLater = (date: string, days: number): CivilDate =>
  dateText(dayNumber(date) + days) as CivilDate

export const monthsLater = (date: string, months: number): CivilDate =>
  dateText(addMonths(dayNumber(date), months)) as CivilDate

export const dateBetween = (from: CivilDate, to: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(day => dateText(day) as CivilDate)

const nearby = fc.integer({ min: -2, max: 2 })

/** The eve, the day and the morrow of a day on which something changes. */
const lineDay: fc.Arbitrary<CivilDate> = fc
  .tuple(fc.constantFrom(...LINES), nearby)
  .map(([line, days]) => daysLater(line, days))

const inMonth = (year: number, month: number, day: number): CivilDate => {
  const parts = [month, Math.min(day, lengthOfMonth(year, month))]
  return `${year}-${parts.map(part => String(part).padStart(2, '0')).join('-')}` as CivilDate
}

const dayOfMonth = fc.constantFrom(1, 2, 15, 28, 29, 30, 31)
const monthNumber = fc.integer({ min: 1, max: 12 })

/** Births at the edges of the rows of annex 5, at month ends and on 29 February. */
export const birthDate: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.tuple(fc.integer({ min: 1944, max: 1970 }), monthNumber, dayOfMonth).map(parts => inMonth(...parts)),
  fc.tuple(fc.integer({ min: 1970, max: 1995 }), monthNumber, dayOfMonth).map(parts => inMonth(...parts)),
  fc.constantFrom(1948, 1952, 1956, 1960, 1964, 1968, 1972, 1988, 1996).map(year => inMonth(year, 2, 29)),
)

/** A day of an insured life: at the edges of age and law, at month ends, or anywhere. */
export const dayInLifeOf = (birth: CivilDate): fc.Arbitrary<CivilDate> =>
  fc
    .oneof(
      fc
        .tuple(fc.constantFrom(...EDGE_AGES), nearby)
        .map(([age, days]) => daysLater(monthsLater(birth, age * 12), days)),
      lineDay,
      dateBetween('2010-06-01', '2027-06-30'),
      fc.tuple(fc.integer({ min: 2010, max: 2027 }), monthNumber, dayOfMonth).map(parts => inMonth(...parts)),
    )
    .map(day => {
      const working = monthsLater(birth, 14 * 12)
      return day > working ? day : working
    })

/** The day itself, or up to some months after it. */
export const sameOrLater = (day: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.oneof(
    fc.constant(day),
    fc.integer({ min: 1, max: 400 }).map(days => daysLater(day, days)),
  )

export const anyDay: fc.Arbitrary<CivilDate> = fc.oneof(lineDay, dateBetween('1999-01-01', '2040-12-31'))

export const monthBetween = (from: CivilDate, to: CivilDate): fc.Arbitrary<CivilMonth> =>
  fc
    .oneof(
      lineDay.filter(day => from <= day && day <= to),
      dateBetween(from, to),
    )
    .map(day => day.slice(0, 7) as CivilMonth)
