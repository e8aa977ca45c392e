import { describe, expect, test } from 'vitest'
import { type CivilDate, isWorkingDay, publicHolidays } from '../../src/index.js'
import { refusalOf } from '../across/comparison/outcome-of-dates.js'

// Week days read from a calendar of the year.

describe('a day is a public holiday from the year in which a law made it one, and not before', () => {
  test.each<[string, CivilDate, string]>([
    ['epiphany', '2023-01-06', 'a Friday'],
    ['Good Friday', '2017-04-14', 'two days before Easter on 16 April'],
    ['the Dormition', '2008-08-15', 'a Friday'],
    ['Saint Andrew', '2011-11-30', 'a Wednesday'],
    ["children's day", '2016-06-01', 'a Wednesday'],
    ['Pentecost Monday', '2008-06-16', 'fifty days after Easter on 27 April'],
  ])('%s %s, %s, was a working day', (_name, date) => {
    expect(isWorkingDay(date)).toBe(true)
  })

  test.each<[string, CivilDate, string]>([
    ['epiphany', '2026-01-06', 'a Tuesday'],
    ['Saint John', '2025-01-07', 'a Tuesday'],
    ['the Union', '2017-01-24', 'a Tuesday'],
    ['Good Friday', '2018-04-06', 'two days before Easter on 8 April'],
    ["children's day", '2017-06-01', 'a Thursday'],
    ['Pentecost Monday', '2009-06-08', 'fifty days after Easter on 19 April'],
    ['the Dormition', '2011-08-15', 'a Monday'],
    ['Saint Andrew', '2012-11-30', 'a Friday'],
  ])('%s %s, %s, is not', (_name, date) => {
    expect(isWorkingDay(date)).toBe(false)
  })

  // 24 January 2016 and 15 August 2009 were off in any case; that the one was a plain Sunday shows in the list.
  test.each<[number, string, boolean]>([
    [2016, 'union-of-the-principalities', false],
    [2017, 'union-of-the-principalities', true],
    [2023, 'epiphany', false],
    [2023, 'saint-john-the-baptist', false],
    [2024, 'epiphany', true],
    [2024, 'saint-john-the-baptist', true],
    [2017, 'orthodox-good-friday', false],
    [2018, 'orthodox-good-friday', true],
    [2016, 'childrens-day', false],
    [2017, 'childrens-day', true],
    [2008, 'pentecost-sunday', false],
    [2009, 'pentecost-sunday', true],
    [2008, 'pentecost-monday', false],
    [2009, 'pentecost-monday', true],
    [2008, 'dormition', false],
    [2009, 'dormition', true],
    [2011, 'saint-andrew', false],
    [2012, 'saint-andrew', true],
  ])('in %i the list names %s: %s', (year, id, isNamed) => {
    expect(publicHolidays(year).some(holiday => holiday.id === id)).toBe(isNamed)
  })

  test('Sunday 24 January 2016 was off as a Sunday, and no holiday', () => {
    expect(isWorkingDay('2016-01-24')).toBe(false)
    expect(publicHolidays(2016).map(({ date }) => date)).not.toContain('2016-01-24')
  })
})

describe('the holidays are known from 2001 on', () => {
  test('an earlier year and an earlier day are refused', () => {
    const refusal = { what: 'public-holidays', knownFrom: '2001-01-01' }
    expect(refusalOf(() => publicHolidays(2000))).toEqual(refusal)
    expect(refusalOf(() => isWorkingDay('2000-12-31'))).toEqual(refusal)
    expect(refusalOf(() => isWorkingDay('2001-01-03'))).toBe('answered')
  })

  test('bridge days of public staff and the Catholic Easter Monday are working days', () => {
    expect(isWorkingDay('2019-04-30')).toBe(true)
    expect(isWorkingDay('2024-04-01')).toBe(true)
  })
})
