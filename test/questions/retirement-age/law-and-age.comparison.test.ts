import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicableLaw, lawInForce, requiredStage, standardRetirement } from '../../../src/index.js'
import { anyDay } from '../../across/arbitraries/dates.js'
import { requiredStageFacts, retirementFacts } from '../../across/arbitraries/questions.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { outcomeOf } from '../../across/comparison/outcome.js'

describe('both implementations, written apart from the same law, agree', () => {
  test('on the law that opens a right', () => {
    const filing = fc.record(
      {
        scheme: fc.constantFrom('public' as const, 'notaries' as const),
        applicationRegisteredOn: anyDay,
        militaryOrPolice: fc.boolean(),
      },
      { requiredKeys: ['scheme', 'applicationRegisteredOn'] },
    )
    fc.assert(
      fc.property(filing, facts => {
        expect(outcomeOf(() => applicableLaw(facts))).toEqual(independent.applicableLaw(facts))
      }),
      runs(2000),
    )
  })

  test('on the law in force on a day', () => {
    fc.assert(
      fc.property(anyDay, on => {
        expect(outcomeOf(() => lawInForce({ on }))).toEqual(independent.lawInForce({ on }))
      }),
      runs(2000),
    )
  })

  test('on the standard age, the day it is reached, and the complete and minimum stage', () => {
    fc.assert(
      fc.property(retirementFacts, facts => {
        expect(outcomeOf(() => standardRetirement(facts))).toEqual(independent.standardRetirement(facts))
      }),
      runs(3000),
    )
  })

  test('on the stage that Table 3 requires', () => {
    fc.assert(
      fc.property(requiredStageFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => requiredStage(facts, { readings }))).toEqual(
          independent.requiredStage(facts, readings),
        )
      }),
      runs(3000),
    )
  })
})
