import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm } from '../../src/index.js'

type Unit = 'months' | 'years'

const ends = (from: CivilDate, length: number, unit: Unit): CivilDate =>
  endOfTerm({ from, length, unit }).value

describe('a term in months or years ends on the corresponding day', () => {
  test.each<[CivilDate, number, Unit, CivilDate, string]>([
    ['2025-06-10', 1, 'months', '2025-07-10', 'with no day more'],
    ['2025-10-15', 3, 'months', '2026-01-15', 'over the end of a year'],
    ['2025-02-28', 1, 'months', '2025-03-28', 'the last day of a month does not stick'],
    ['2024-02-29', 4, 'years', '2028-02-29', 'from leap day to leap day'],
    ['2024-06-11', 1, 'years', '2025-06-11', 'a Wednesday'],
  ])('from %s, %i %s end on %s: %s', (from, length, unit, end) => {
    expect(ends(from, length, unit)).toBe(end)
  })

  test.each<[CivilDate, number, Unit, CivilDate, string]>([
    ['2025-01-31', 1, 'months', '2025-02-28', 'February of a common year'],
    ['2024-01-31', 1, 'months', '2024-02-29', 'February of a leap year'],
    ['2025-03-31', 1, 'months', '2025-04-30', 'a month of thirty days'],
    ['2024-02-29', 1, 'years', '2025-02-28', 'no 29 February a year on'],
    ['2024-02-29', 12, 'months', '2025-02-28', 'nor twelve months on'],
  ])(
    'or on the last of a month that has no such day: from %s, %i %s end on %s (%s)',
    (from, length, unit, end) => {
      expect(ends(from, length, unit)).toBe(end)
    },
  )

  test.each<[CivilDate, number, Unit, CivilDate, string]>([
    ['2025-06-12', 1, 'months', '2025-07-14', 'a Saturday'],
    ['2024-12-25', 12, 'months', '2025-12-29', 'Christmas, then a weekend'],
    ['2025-04-12', 1, 'years', '2026-04-14', 'Easter Sunday and Monday'],
    ['2025-11-30', 1, 'months', '2025-12-30', 'a Tuesday: the first day may be a holiday'],
    ['2025-01-31', 4, 'months', '2025-06-02', 'Saturday 31 May, then 1 June'],
  ])('and moves from a day without work: from %s, %i %s end on %s (%s)', (from, length, unit, end) => {
    expect(ends(from, length, unit)).toBe(end)
  })

  test('a closed day moves it too', () => {
    const facts = { from: '2025-06-10', length: 1, unit: 'months', closedDays: ['2025-07-10'] } as const
    expect(endOfTerm(facts).value).toBe('2025-07-11')
  })
})
