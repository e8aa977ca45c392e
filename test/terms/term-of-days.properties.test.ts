import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation, endOfTerm } from '../../src/index.js'
import { daysLater } from '../across/arbitraries/dates.js'
import { runs } from '../across/arbitraries/settings.js'
import { dayNumber } from '../across/independent/day-number.js'
import { answerableContestation } from '../across/arbitraries/contestations.js'
import { day } from '../across/arbitraries/days.js'
import { length, term } from '../across/arbitraries/terms.js'

describe('a term of days', () => {
  test('leaves the person at least its length in whole days between the two ends', () => {
    fc.assert(
      fc.property(day, length, (from, length) => {
        const end = endOfTerm({ from, length, unit: 'days' }).value
        const wholeDaysBetween = dayNumber(end) - dayNumber(from) - 1
        expect(wholeDaysBetween).toBeGreaterThanOrEqual(length)
      }),
      runs(1000),
    )
  })

  test('is never shortened by a closed day', () => {
    fc.assert(
      fc.property(term, ({ closedDays, ...facts }) => {
        expect(endOfTerm({ ...facts, closedDays }).value >= endOfTerm(facts).value).toBe(true)
      }),
      runs(1000),
    )
  })

  test('to contest is in time on its last day and late by one on the day after', () => {
    fc.assert(
      fc.property(answerableContestation, facts => {
        const { lastDay } = contestation(facts).value
        const filed = (filedOn: CivilDate) => contestation({ ...facts, filedOn }).value
        expect(filed(lastDay).inTime).toBe(true)
        expect(filed(daysLater(lastDay, 1))).toMatchObject({ inTime: false, daysLate: 1 })
      }),
      runs(500),
    )
  })
})
