import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm, publicHolidays } from '../../src/index.js'
import { faultsOf, refusalOf } from '../across/comparison/outcome-of-dates.js'

type Unit = 'days' | 'months' | 'years'

const faults = (length: number, unit: Unit, from: string = '2025-06-10'): readonly string[] =>
  faultsOf(() => endOfTerm({ from: from as CivilDate, length, unit }))

describe('a term has a whole length of at least one and at most a century', () => {
  test.each<[number, Unit, string]>([
    [0, 'days', 'length: out-of-range'],
    [-1, 'months', 'length: out-of-range'],
    [36_526, 'days', 'length: out-of-range'],
    [1201, 'months', 'length: out-of-range'],
    [101, 'years', 'length: out-of-range'],
    [1.5, 'days', 'length: not-a-whole-number'],
    [Number.NaN, 'days', 'length: not-a-number'],
  ])('%d %s is a fault: %s', (length, unit, fault) => {
    expect(faults(length, unit)).toEqual([fault])
  })

  test.each<[number, Unit]>([
    [1, 'days'],
    [36_525, 'days'],
    [1200, 'months'],
    [100, 'years'],
  ])('%d %s is none', (length, unit) => {
    expect(faults(length, unit)).toEqual([])
  })

  test('its first day is a day of the calendar', () => {
    expect(faults(30, 'days', '2025-02-29')).toEqual(['from: not-a-date'])
  })

  test('all faults are told at once', () => {
    const facts = { from: '2025-02-30', length: 0, unit: 'weeks', closedDays: ['2025-06-31'] }
    const paths = faultsOf(() => endOfTerm(facts as never)).map(fault => fault.split(':')[0])
    expect([...paths].sort()).toEqual(['closedDays.0', 'from', 'length', 'unit'])
  })
})

describe('holidays before 2001 are not known, so no term ends there', () => {
  test('30 days from 30 November 2000 end on 31 December and are refused; a day later they end on 3 January', () => {
    const term = (from: CivilDate) => endOfTerm({ from, length: 30, unit: 'days' })
    const refusal = { what: 'public-holidays', knownFrom: '2001-01-01' }
    expect(refusalOf(() => term('2000-11-30'))).toEqual(refusal)
    expect(term('2000-12-01').value).toBe('2001-01-03')
  })

  test('a year that is none is a fault', () => {
    expect(faultsOf(() => publicHolidays(2024.5))).toEqual(['year: not-a-whole-number'])
  })
})
