import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contestation,
  type ContestationFacts,
  endOfTerm,
  isWorkingDay,
  procedure,
} from '../../../src/index.js'
import { daysLater } from '../../across/arbitraries/dates.js'
import { runs } from '../../across/arbitraries/settings.js'
import { procedureFacts } from '../../across/arbitraries/contestations.js'
import { day } from '../../across/arbitraries/days.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'
import { term } from '../../across/arbitraries/terms.js'

describe('no deadline falls on a non-working day', () => {
  test('of a term in days, months or years, nor on a closed day', () => {
    fc.assert(
      fc.property(term, dateReadings, (facts, readings) => {
        const { value } = endOfTerm(facts, { readings })
        expect(isWorkingDay(value)).toBe(true)
        expect(facts.closedDays).not.toContain(value)
      }),
      runs(1000),
    )
  })

  test('of the procedure, under any reading', () => {
    fc.assert(
      fc.property(procedureFacts, dateReadings, (facts, readings) => {
        const { binds: _, safe, ...due } = procedure(facts, { readings }).value
        for (const date of [...Object.values(due), ...Object.values(safe)]) {
          expect(isWorkingDay(date)).toBe(true)
          expect(facts.closedDays ?? []).not.toContain(date)
        }
      }),
      runs(1000),
    )
  })

  test('and it comes after the day it runs from', () => {
    fc.assert(
      fc.property(term, facts => {
        expect(endOfTerm(facts).value > facts.from).toBe(true)
      }),
      runs(500),
    )
  })
})

describe('a later start never gives an earlier deadline', () => {
  const gap = fc.integer({ min: 0, max: 40 })

  test('of any term', () => {
    fc.assert(
      fc.property(term, gap, dateReadings, (facts, days, readings) => {
        const later = { ...facts, from: daysLater(facts.from, days) }
        expect(endOfTerm(later, { readings }).value >= endOfTerm(facts, { readings }).value).toBe(true)
      }),
      runs(1000),
    )
  })

  test('nor does a later communication of what is contested, in the emergency of 2020 or out of it', () => {
    const decision = day.map(communicatedOn => ({
      law: 'law-263-2010-amended-2013' as const,
      against: 'medical-decision' as const,
      communicatedOn,
    }))
    fc.assert(
      fc.property(decision, gap, dateReadings, (facts, days, readings) => {
        const later = { ...facts, communicatedOn: daysLater(facts.communicatedOn, days) }
        const ask = (of: ContestationFacts) => contestation(of, { readings }).value
        expect(ask(later).lastDay >= ask(facts).lastDay).toBe(true)
        expect(ask(later).safeLastDay >= ask(facts).safeLastDay).toBe(true)
      }),
      runs(1000),
    )
  })
})
