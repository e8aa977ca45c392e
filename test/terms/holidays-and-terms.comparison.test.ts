import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm, isWorkingDay, publicHolidays } from '../../src/index.js'
import { dateBetween } from '../across/arbitraries/dates.js'
import { runs } from '../across/arbitraries/settings.js'
import { dateText, dayNumber } from '../across/independent/day-number.js'
import * as independent from '../across/independent/index.js'
import { closedDaysAfter, day } from '../across/arbitraries/days.js'
import { dateReadings } from '../across/arbitraries/readings-of-dates.js'

const YEARS = Array.from({ length: 35 }, (_, index) => 2001 + index)

describe('both implementations, written apart from the same law, agree', () => {
  test.each(YEARS)('on the public holidays of %i, and on every working day of it', year => {
    const named = (days: readonly { readonly date: string; readonly id: string }[]) =>
      days.map(({ date, id }) => `${date} ${id}`).sort()
    expect(named(publicHolidays(year))).toEqual(named(independent.publicHolidays(year)))
    const differ: string[] = []
    for (let number = dayNumber(`${year}-01-01`); number <= dayNumber(`${year}-12-31`); number += 1) {
      const date = dateText(number)
      if (isWorkingDay(date as CivilDate) !== independent.isWorkingDay(date)) differ.push(date)
    }
    expect(differ).toEqual([])
  })

  const term = fc.oneof(day, dateBetween('2001-01-01', '2010-12-31')).chain(from =>
    fc.record({
      from: fc.constant(from),
      length: fc.oneof(fc.constantFrom(1, 5, 10, 15, 30, 45), fc.integer({ min: 1, max: 400 })),
      unit: fc.constantFrom('days' as const, 'months' as const, 'years' as const),
      closedDays: closedDaysAfter(from),
    }),
  )

  // A year is counted to 2035 and no further: the day calendars of both know more, the tests claim no more.
  const short = term.map(facts => ({
    ...facts,
    length:
      facts.unit === 'days'
        ? facts.length
        : facts.unit === 'months'
          ? (facts.length % 60) + 1
          : (facts.length % 5) + 1,
  }))

  test('on the end of a term in days, months or years', () => {
    fc.assert(
      fc.property(short, dateReadings, (facts, readings) => {
        expect(endOfTerm(facts, { readings }).value).toBe(independent.endOfTerm(facts, readings))
      }),
      runs(1500),
    )
  })
})
