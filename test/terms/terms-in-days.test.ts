import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm } from '../../src/index.js'
import { citedBy } from '../across/comparison/outcome-of-dates.js'

// Every end is counted on a calendar: the first day, the length, one day more, then the next working day.

const ends = (from: CivilDate, length: number, closedDays?: readonly CivilDate[]): CivilDate =>
  endOfTerm({ from, length, unit: 'days', ...(closedDays ? { closedDays } : {}) }).value

describe('neither the first nor the last day of a term in days counts', () => {
  test('15 days from 10 September 2025: the last useful day is 26 September (published, avocatnet.ro)', () => {
    expect(ends('2025-09-10', 15)).toBe('2025-09-26')
  })

  test.each<[CivilDate, number, CivilDate, string]>([
    ['2025-03-03', 1, '2025-03-05', 'one day between the two'],
    ['2025-06-10', 30, '2025-07-11', 'a Friday'],
    ['2024-02-23', 5, '2024-02-29', 'a leap day is a day like any other'],
    ['2023-02-23', 5, '2023-03-01', 'the same term in a common year'],
    ['2023-12-29', 5, '2024-01-04', 'over the end of a year'],
    ['2025-04-09', 45, '2025-05-26', '25 May is a Sunday'],
  ])('from %s, %i days end on %s: %s', (from, length, end) => {
    expect(ends(from, length)).toBe(end)
  })
})

describe('an end on a day without work moves to the next working day', () => {
  test.each<[CivilDate, number, CivilDate, string]>([
    ['2024-04-03', 30, '2024-05-07', 'Saturday, Easter Sunday and Easter Monday'],
    ['2025-04-07', 10, '2025-04-22', 'Good Friday to Easter Monday'],
    ['2017-04-03', 10, '2017-04-14', 'Good Friday of 2017 was a working day'],
    ['2025-12-14', 10, '2025-12-29', 'Christmas on Thursday and Friday, then the weekend'],
    ['2023-12-01', 30, '2024-01-03', 'New Year'],
    ['2024-12-06', 30, '2025-01-08', '6 and 7 January are holidays since 2024'],
    ['2019-12-06', 30, '2020-01-06', 'and were not in 2020'],
    ['2025-10-30', 30, '2025-12-02', 'Sunday, then the National Day'],
    ['2026-04-30', 30, '2026-06-02', 'Pentecost, whose Monday is 1 June'],
    ['2025-12-29', 5, '2026-01-05', 'a Sunday after New Year; Monday 5 January is worked'],
  ])('from %s, %i days end on %s: %s', (from, length, end) => {
    expect(ends(from, length)).toBe(end)
  })

  test('days off inside the term are not deducted: Christmas and New Year lengthen nothing', () => {
    expect(ends('2025-12-05', 30)).toBe('2026-01-05')
  })

  test('the move cites art. 181(2), the count art. 181(1)', () => {
    const moved = endOfTerm({ from: '2024-04-03', length: 30, unit: 'days' })
    expect(citedBy(moved)).toEqual(['civil-procedure-code art. 181(1)', 'civil-procedure-code art. 181(2)'])
    expect(moved.steps[0]?.result).toBe('2024-05-04')
    const still = endOfTerm({ from: '2025-06-10', length: 30, unit: 'days' })
    expect(citedBy(still)).toEqual(['civil-procedure-code art. 181(1)'])
  })
})

describe("the caller's own closed days", () => {
  test.each<[readonly CivilDate[], CivilDate, string]>([
    [['2025-07-11'], '2025-07-14', 'a closed last day moves the end, here over a weekend'],
    [['2025-07-11', '2025-07-14'], '2025-07-15', 'and on, while days are closed'],
    [['2025-07-14', '2025-07-11'], '2025-07-15', 'in whatever order they are given'],
    [['2025-07-10', '2025-06-20'], '2025-07-11', 'inside the term they lengthen nothing'],
    [['2025-07-12', '2025-07-14'], '2025-07-11', 'after the end they change nothing'],
    [[], '2025-07-11', 'none'],
  ])('%j: 30 days from 10 June 2025 end on %s (%s)', (closedDays, end) => {
    expect(ends('2025-06-10', 30, closedDays)).toBe(end)
  })
})
