import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  daysInMonth,
  earlierOf,
  isCivilDate,
  laterOf,
  lastOfNextMonth,
} from '../../src/values/civil-date.js'
import { leastWhere } from '../../src/values/least-where.js'

describe('a day of the calendar', () => {
  test.each([
    ['of 30 days', ['04', '06', '09', '11'], 30],
    ['of 31 days', ['01', '03', '05', '07', '08', '10', '12'], 31],
  ] as const)('a month %s has that many, and none after', (_which, months, days) => {
    for (const month of months) {
      expect(daysInMonth(2025, Number(month))).toBe(days)
      expect(isCivilDate(`2025-${month}-30`)).toBe(true)
      expect(isCivilDate(`2025-${month}-31`)).toBe(days === 31)
    }
  })

  test.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2196, true],
  ])('29 February %i is one: %s', (year, is) => {
    expect(isCivilDate(`${year.toString()}-02-28`)).toBe(true)
    expect(isCivilDate(`${year.toString()}-02-29`)).toBe(is)
    expect(isCivilDate(`${year.toString()}-02-30`)).toBe(false)
  })

  test('each year has 365 days, or 366 where it has 29 February: 1900 to 2199', () => {
    for (let year = 1900; year < 2199; year += 1) {
      const length = daysBetween(
        `${year.toString()}-01-01` as CivilDate,
        `${(year + 1).toString()}-01-01` as CivilDate,
      )
      expect(length).toBe(isCivilDate(`${year.toString()}-02-29`) ? 366 : 365)
    }
  })
})

describe('reckoning with days', () => {
  test('a month that has no such day gives its last one', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(lastOfNextMonth('2024-01-31')).toBe('2024-02-29')
  })

  const day = fc.integer({ min: 0, max: 100_000 }).map(days => addDays('1900-01-01', days))

  test('the days between two days lead from the one to the other, and back', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const days = daysBetween(from, to)
        expect(addDays(from, days)).toBe(to)
        expect(daysBetween(to, from) + days).toBe(0)
        expect([earlierOf(from, to), laterOf(from, to)]).toEqual([from, to].sort())
      }),
    )
  })
})

describe('the least number for which a condition holds from there on', () => {
  test('is found at either end, between them, or not at all', () => {
    const least = (from: number, to: number, first: number) => leastWhere(from, to, number => number >= first)
    expect([least(3, 9, 0), least(3, 9, 3), least(3, 9, 7), least(3, 9, 9)]).toEqual([3, 3, 7, 9])
    expect([least(3, 9, 10), least(3, 3, 3), least(3, 3, 4)]).toEqual([undefined, 3, undefined])
  })

  test('is none where there is no number, whatever the condition', () => {
    expect(leastWhere(4, 3, () => true)).toBeUndefined()
  })
})
