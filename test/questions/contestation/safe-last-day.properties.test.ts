import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contestation, procedure } from '../../../src/index.js'
import { runs } from '../../across/arbitraries/settings.js'
import { answerableContestation, procedureFacts } from '../../across/arbitraries/contestations.js'
import { combinationsOf, dateReadings } from '../../across/arbitraries/readings-of-dates.js'

const COMBINATIONS = combinationsOf('term-counting', 'pension-contest-2024', 'terms-in-emergency')

const earliest = (dates: readonly string[]): string | undefined => [...dates].sort()[0]

describe('the safe last day', () => {
  test('there are eight ways to read the three questions on which a contestation hangs', () => {
    expect(new Set(COMBINATIONS.map(readings => JSON.stringify(readings))).size).toBe(8)
  })

  test('of a contestation is the earliest last day over all of them, and never after the last day', () => {
    fc.assert(
      fc.property(answerableContestation, dateReadings, (facts, chosen) => {
        const days = COMBINATIONS.map(readings => contestation(facts, { readings }).value.lastDay)
        const { lastDay, safeLastDay } = contestation(facts, { readings: chosen }).value
        expect(safeLastDay).toBe(earliest(days))
        expect(safeLastDay <= lastDay).toBe(true)
      }),
      runs(600),
    )
  })

  test('of the procedure is the same, for each term of the person', () => {
    fc.assert(
      fc.property(procedureFacts, facts => {
        const all = COMBINATIONS.map(readings => procedure(facts, { readings }).value)
        const { safe, binds } = procedure(facts).value
        for (const term of ['contestUntil', 'courtUntil'] as const) {
          const days = all.flatMap(({ [term]: date }) => (date ? [date] : []))
          expect([term, safe[term]]).toEqual([term, earliest(days)])
          expect(binds[term]).toBe(days.length > 0 ? 'person' : undefined)
        }
        expect(Object.keys(safe).every(term => /contestUntil|courtUntil/.test(term))).toBe(true)
      }),
      runs(500),
    )
  })
})
