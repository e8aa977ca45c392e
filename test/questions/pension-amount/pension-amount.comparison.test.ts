import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  companionAllowance,
  type PensionAmount,
  pensionAmount,
  recalculation2024,
} from '../../../src/index.js'
import { allowanceFacts, pensionAmountFacts, recalculationFacts } from '../../across/arbitraries/amounts.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { outcomeOf } from '../../across/comparison/outcome.js'

/** What is not covered of the social indemnity, by its name alone. */
const withNames = (value: unknown): unknown => {
  const { socialIndemnityNotCovered: refused } = value as PensionAmount
  return refused ? { ...(value as PensionAmount), socialIndemnityNotCovered: refused.what } : value
}

/** Segments stand instead of the realised points, which the second implementation then does not read. */
type SecondFacts = Parameters<typeof independent.pensionAmount>[0]

describe('both implementations, written apart from the same law, agree', () => {
  test('on the pension of a month', () => {
    fc.assert(
      fc.property(pensionAmountFacts, readings, (facts, readings) => {
        expect(withNames(outcomeOf(() => pensionAmount(facts, { readings })))).toEqual(
          independent.pensionAmount(facts as SecondFacts, readings),
        )
      }),
      runs(5000),
    )
  })

  test('on what a pension of Law 263/2010 pays since 2024-09', () => {
    fc.assert(
      fc.property(recalculationFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => recalculation2024(facts, { readings }))).toEqual(
          independent.recalculation2024(facts, readings),
        )
      }),
      runs(4000),
    )
  })

  test('on the companion allowance of a month', () => {
    fc.assert(
      fc.property(allowanceFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => companionAllowance(facts, { readings }))).toEqual(
          independent.companionAllowance(facts, readings),
        )
      }),
      runs(3000),
    )
  })
})
