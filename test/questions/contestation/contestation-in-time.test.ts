import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation } from '../../../src/index.js'
import { faultsOf } from '../../across/comparison/outcome-of-dates.js'

// Communicated on Tuesday 10 June 2025: the last day is Friday 11 July.
const decision = { law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' } as const

describe('a contestation is in time to the end of the last day', () => {
  test.each<[CivilDate]>([['2025-06-10'], ['2025-06-30'], ['2025-07-10'], ['2025-07-11']])(
    'filed on %s it is in time',
    filedOn => {
      const { value } = contestation({ ...decision, filedOn })
      expect(value.inTime).toBe(true)
      expect(value).not.toHaveProperty('daysLate')
    },
  )

  test.each<[CivilDate, number]>([
    ['2025-07-12', 1],
    ['2025-07-14', 3],
    ['2026-07-11', 365],
  ])('filed on %s it is late by %i days', (filedOn, daysLate) => {
    expect(contestation({ ...decision, filedOn }).value).toMatchObject({ inTime: false, daysLate })
  })

  test('read as calendar days the last day is 10 July, and the 11th is late by one', () => {
    const readings = { 'term-counting': 'calendar-days' } as const
    const { value } = contestation({ ...decision, filedOn: '2025-07-11' }, { readings })
    expect(value).toMatchObject({ lastDay: '2025-07-10', inTime: false, daysLate: 1 })
  })

  test('a closed last day gives another day', () => {
    const closedDays: readonly CivilDate[] = ['2025-07-11']
    expect(contestation({ ...decision, closedDays, filedOn: '2025-07-14' }).value).toMatchObject({
      lastDay: '2025-07-14',
      inTime: true,
    })
  })

  test('where nothing was filed nothing is said of it', () => {
    expect(contestation(decision).value).not.toHaveProperty('inTime')
    expect(contestation(decision).value).not.toHaveProperty('daysLate')
  })
})

describe('the days left run to the last day and are none on it and after it', () => {
  test.each<[CivilDate, number]>([
    ['2025-06-10', 31],
    ['2025-07-01', 10],
    ['2025-07-10', 1],
    ['2025-07-11', 0],
    ['2025-07-12', 0],
    ['2026-01-01', 0],
  ])('on %s: %i', (asOf, daysLeft) => {
    expect(contestation({ ...decision, asOf }).value.daysLeft).toBe(daysLeft)
  })

  test('without a day to look from they are not said', () => {
    expect(contestation(decision).value).not.toHaveProperty('daysLeft')
  })
})

describe('a decision', () => {
  test('is not communicated before it is issued', () => {
    const facts = { ...decision, issuedOn: '2025-06-11' } as const
    expect(faultsOf(() => contestation(facts))).toEqual(['communicatedOn: before-earlier-event'])
  })
})
