import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../../src/index.js'
import { daysLater } from '../across/arbitraries/dates.js'

/** The Sundays of Easter as the calendars of the Romanian Orthodox Church print them. */
const PRINTED: readonly (readonly [number, `${number}-${number}-${number}`])[] = [
  [2001, '2001-04-15'],
  [2005, '2005-05-01'],
  [2008, '2008-04-27'],
  [2010, '2010-04-04'],
  [2013, '2013-05-05'],
  [2014, '2014-04-20'],
  [2016, '2016-05-01'],
  [2017, '2017-04-16'],
  [2018, '2018-04-08'],
  [2019, '2019-04-28'],
  [2020, '2020-04-19'],
  [2021, '2021-05-02'],
  [2022, '2022-04-24'],
  [2023, '2023-04-16'],
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
]

const dateOf = (year: number, id: string): string | undefined =>
  publicHolidays(year).find(holiday => holiday.id === id)?.date

describe('the movable feasts follow the Orthodox Easter', () => {
  test.each(PRINTED)('in %i Easter Sunday is %s, and Monday the day after', (year, sunday) => {
    expect(dateOf(year, 'orthodox-easter-sunday')).toBe(sunday)
    expect(dateOf(year, 'orthodox-easter-monday')).toBe(daysLater(sunday, 1))
  })

  test.each(PRINTED.filter(([year]) => year >= 2018))(
    'in %i Good Friday is two days before %s, Pentecost seven weeks after it',
    (year, sunday) => {
      expect(dateOf(year, 'orthodox-good-friday')).toBe(daysLater(sunday, -2))
      expect(dateOf(year, 'pentecost-sunday')).toBe(daysLater(sunday, 49))
      expect(dateOf(year, 'pentecost-monday')).toBe(daysLater(sunday, 50))
    },
  )

  test('two feasts that fall on one day are both named: Easter on labour day, Pentecost Monday on 1 June', () => {
    const on = (year: number, date: string) =>
      publicHolidays(year)
        .filter(holiday => holiday.date === date)
        .map(({ id }) => id)
        .sort()
    expect(on(2016, '2016-05-01')).toEqual(['labour-day', 'orthodox-easter-sunday'])
    expect(on(2026, '2026-06-01')).toEqual(['childrens-day', 'pentecost-monday'])
  })
})
