import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { runs } from '../arbitraries/settings.js'
import { isDeeplyFrozen, reversed } from './plain-data.js'
import { day } from '../arbitraries/days.js'
import { answerableContestation, procedureFacts } from '../arbitraries/contestations.js'
import { effectFacts, startFacts } from '../arbitraries/starts.js'
import { cessationFacts, resumptionFacts, suspensionFacts } from '../arbitraries/suspensions.js'
import { dateReadings } from '../arbitraries/readings-of-dates.js'
import { reviewExemptionFacts, reviewWindowFacts } from '../arbitraries/reviews.js'

type Ask = (facts: never, options?: library.Options) => library.Finding<unknown>

const insuredToADay = startFacts
  .filter(({ law }) => law !== 'notaries')
  .map(facts => ({ ...facts, insuranceEndedOn: facts.decisionIssuedOn }))

const FUNCTIONS: readonly (readonly [name: string, ask: Ask, facts: fc.Arbitrary<unknown>])[] = [
  [
    'endOfTerm',
    library.endOfTerm,
    fc.record({ from: day, length: fc.nat(60).map(n => n + 1), unit: fc.constant('days') }),
  ],
  ['contestation', library.contestation, answerableContestation],
  ['procedure', library.procedure, procedureFacts],
  ['entitlementStart', library.entitlementStart, insuredToADay],
  ['effectOfReview', library.effectOfReview, effectFacts],
  ['reviewWindow', library.reviewWindow, reviewWindowFacts],
  ['reviewExemption', library.reviewExemption, reviewExemptionFacts],
  [
    'newDecisionDueBy',
    library.newDecisionDueBy,
    fc.record({ law: fc.constant('notaries'), reviewedOn: day }),
  ],
  ['suspension', library.suspension, suspensionFacts(330)],
  [
    'resumption',
    library.resumption,
    resumptionFacts.filter(({ law, cause }) => law !== 'notaries' && cause !== 'decision-not-sent'),
  ],
  ['cessation', library.cessation, cessationFacts.filter(({ law }) => law !== 'notaries')],
  ['emergencyExtension', library.emergencyExtension, fc.record({ validUntil: day })],
]

const MARKS = ['confirmed', 'derived', 'uncertain']

describe.each(FUNCTIONS)('a finding of %s', (_name, ask, factsOf) => {
  const forAll = (holds: (facts: never, readings: Partial<library.Readings>) => void): void => {
    fc.assert(
      fc.property(factsOf, dateReadings, (facts, readings) => {
        holds(facts as never, readings)
      }),
      runs(60),
    )
  }

  test('is deeply frozen, survives JSON and leaves its facts as they were', () => {
    forAll((facts, readings) => {
      const before = JSON.stringify(facts)
      const finding = ask(facts, { readings })
      expect(isDeeplyFrozen(finding)).toBe(true)
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
      expect(structuredClone(finding)).toEqual(finding)
      expect(JSON.stringify(facts)).toBe(before)
    })
  })

  test('is the same byte for byte, whatever the order in which its facts are written', () => {
    forAll((facts, readings) => {
      const bytes = JSON.stringify(ask(facts, { readings }))
      expect(JSON.stringify(ask(facts, { readings }))).toBe(bytes)
      expect(JSON.stringify(ask(reversed(facts), { readings: reversed(readings) }))).toBe(bytes)
    })
  })

  test('lists a question where, and only where, another of its readings gives another value', () => {
    forAll((facts, readings) => {
      const { value, openQuestions } = ask(facts, { readings })
      for (const [id, { readings: all }] of Object.entries(library.OPEN_QUESTIONS)) {
        const others = all
          .filter(reading => reading !== ((readings as Record<string, string>)[id] ?? all[0]))
          .map(reading => ({
            reading,
            value: ask(facts, { readings: { ...readings, [id]: reading } }).value,
          }))
          .filter(other => JSON.stringify(other.value) !== JSON.stringify(value))
        expect([id, openQuestions.find(question => question.id === id)?.others ?? []]).toEqual([id, others])
      }
    })
  })

  test('is uncertain where a question is open, else as sure as the weakest of its steps', () => {
    forAll((facts, readings) => {
      const { steps, openQuestions, confidence } = ask(facts, { readings })
      const marks = steps.map(step => MARKS.indexOf(step.confidence))
      expect(confidence).toBe(openQuestions.length > 0 ? 'uncertain' : MARKS[Math.max(0, ...marks)])
    })
  })
})
