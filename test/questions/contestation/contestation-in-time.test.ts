import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation, explain } from '../../../src/index.js'
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

describe('the days left run to the last day, and are none only on it', () => {
  test.each<[CivilDate, number]>([
    ['2025-06-10', 31],
    ['2025-07-01', 10],
    ['2025-07-10', 1],
    ['2025-07-11', 0],
  ])('on %s: %i', (asOf, daysLeft) => {
    const { value } = contestation({ ...decision, asOf })
    expect(value.daysLeft).toBe(daysLeft)
    expect(value).not.toHaveProperty('daysLate')
  })

  test.each<[CivilDate, number]>([
    ['2025-07-12', 1],
    ['2025-08-16', 36],
    ['2026-01-01', 174],
  ])('on %s, nothing filed, no days are left: the last day was %i days before', (asOf, daysLate) => {
    const { value } = contestation({ ...decision, asOf })
    expect(value).toMatchObject({ lastDay: '2025-07-11', daysLate })
    expect(value).not.toHaveProperty('daysLeft')
    expect(value).not.toHaveProperty('inTime')
  })

  test('who filed in time is not late on any later day', () => {
    const { value } = contestation({ ...decision, filedOn: '2025-07-10', asOf: '2025-08-16' })
    expect(value.inTime).toBe(true)
    expect(value).not.toHaveProperty('daysLeft')
    expect(value).not.toHaveProperty('daysLate')
  })

  test('who filed late is late by the day of the filing, not by the day asked about', () => {
    const facts = { ...decision, filedOn: '2025-07-14', asOf: '2025-08-16' } as const
    expect(contestation(facts).value).toMatchObject({ inTime: false, daysLate: 3 })
  })

  test.each([
    ['en', 'On the day asked about, the last day was over 36 days ago'],
    ['ro', 'iar la data indicată termenul este depășit cu 36 de zile'],
    ['hu', 'A megadott napon az utolsó nap már 36 napja elmúlt'],
  ] as const)('36 days after the last day the words say so (%s)', (language, words) => {
    const finding = contestation({ ...decision, asOf: '2025-08-16' })
    expect(explain(finding, { language }).join(' ')).toContain(words)
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
