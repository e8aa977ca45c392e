import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTS, type Finding } from '../../../src/index.js'
import { readings } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'
import { FUNCTIONS, findingOrRefusal } from './functions.js'
import { isDeeplyFrozen, reversed } from './plain-data.js'

const MARKS = ['confirmed', 'derived', 'uncertain']

const weakestOf = ({ steps }: Finding<unknown>): string | undefined =>
  MARKS[Math.max(...steps.map(({ confidence }) => MARKS.indexOf(confidence)))]

describe.each(FUNCTIONS)('a finding of %s', (_name, ask, factsOf) => {
  const onFindings = (holds: (finding: Finding<unknown>, facts: unknown) => void, count = 300): void => {
    fc.assert(
      fc.property(factsOf, readings, (facts, chosen) => {
        const finding = findingOrRefusal(ask, facts, chosen)
        if ('value' in finding) holds(finding, facts)
      }),
      runs(count),
    )
  }

  test('is as sure as the weakest of its steps, and uncertain where an open question changes it', () => {
    onFindings(finding => {
      const isOpen = finding.openQuestions.length > 0
      expect(finding.confidence).toBe(isOpen ? 'uncertain' : weakestOf(finding))
    })
  })

  test('has steps, each with a rule, an act that exists and an article', () => {
    onFindings(({ steps }) => {
      expect(steps.length).toBeGreaterThan(0)
      for (const { rule, citation } of steps) {
        expect(rule).toMatch(/^[a-z-]+\.[a-zA-Z0-9-]+$/)
        expect(Object.keys(ACTS)).toContain(citation.act)
        expect(citation.provision).toMatch(/\S/)
      }
    })
  })

  test('is deeply frozen and survives JSON', () => {
    onFindings(finding => {
      expect(isDeeplyFrozen(finding)).toBe(true)
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
      expect(structuredClone(finding)).toEqual(finding)
    })
  })

  test('is the same, byte for byte, for the same facts, whatever the order in which they are written', () => {
    fc.assert(
      fc.property(factsOf, readings, (facts, chosen) => {
        const bytes = JSON.stringify(findingOrRefusal(ask, facts, chosen))
        expect(JSON.stringify(findingOrRefusal(ask, facts, chosen))).toBe(bytes)
        expect(JSON.stringify(findingOrRefusal(ask, reversed(facts), reversed(chosen)))).toBe(bytes)
      }),
      runs(300),
    )
  })

  test('leaves the facts as they were given', () => {
    fc.assert(
      fc.property(factsOf, facts => {
        const before = JSON.stringify(facts)
        findingOrRefusal(ask, facts)
        expect(JSON.stringify(facts)).toBe(before)
      }),
      runs(100),
    )
  })
})
