import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysOfLibrary } from 'date-fns/addDays'
import { addMonths as addMonthsOfLibrary } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isWeekend as isWeekendOfLibrary } from 'date-fns/isWeekend'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type CivilDate, daysBetween, isWeekend } from '../../src/values/civil-date.js'

// The library reckons days on whole numbers, in front of date-fns: here each day from 1900 to 2200 is reckoned both ways.

const LAST = new UTCDateMini(2200, 11, 31)
const text = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate

const everyDay = function* (): Generator<Date> {
  for (let day = new UTCDateMini(1900, 0, 1); day <= LAST; day = addDaysOfLibrary(day, 1)) yield day
}

/** On how many days the two differ, and on which first; so many expectations would take longer than the reckoning. */
const differing = (isSame: (day: Date) => boolean): readonly string[] => {
  const found: string[] = []
  for (const day of everyDay()) if (!isSame(day)) found.push(text(day))
  return found
}

describe('On every day from 1900 to 2200 whole numbers say the same as date-fns', () => {
  it.each([-36_525, -1, 1, 45])('of the day that lies %i days on', days => {
    expect(differing(day => addDays(text(day), days) === text(addDaysOfLibrary(day, days)))).toEqual([])
  })

  it.each([-13, -1, 1, 6, 12])('of the day that lies %i months on', months => {
    expect(differing(day => addMonths(text(day), months) === text(addMonthsOfLibrary(day, months)))).toEqual(
      [],
    )
  })

  it('of how many days lie between it and the first day of 2000, either way', () => {
    const start = new UTCDateMini(2000, 0, 1)
    const between = (from: Date, to: Date): boolean =>
      daysBetween(text(from), text(to)) === differenceInCalendarDays(to, from)
    expect(differing(day => between(start, day) && between(day, start))).toEqual([])
  })

  it('of whether it is a Saturday or a Sunday', () => {
    expect(differing(day => isWeekend(text(day)) === isWeekendOfLibrary(day))).toEqual([])
  })
})

describe('A day that lies beyond those years is date-fns’ own', () => {
  it.each([
    ['2200-12-31', 1, '2201-01-01'],
    ['1900-01-01', -1, '1899-12-31'],
    ['2199-06-15', 73_048, '2399-06-15'],
  ] as const)('%s and %i days are %s', (date, days, on) => {
    expect(addDays(date, days)).toBe(on)
  })

  it.each([
    ['2200-12-31', 2, '2201-02-28'],
    ['1900-01-31', -11, '1899-02-28'],
  ] as const)('%s and %i months are %s', (date, months, on) => {
    expect(addMonths(date, months)).toBe(on)
  })
})
