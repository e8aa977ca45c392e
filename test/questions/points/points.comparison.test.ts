import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthlyPoints, potentialPoints, stabilityPoints } from '../../../src/index.js'
import { potentialPointsFacts, stabilityPointsFacts } from '../../across/arbitraries/amounts.js'
import { degree, law } from '../../across/arbitraries/persons.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { outcomeOf } from '../../across/comparison/outcome.js'

describe('both implementations, written apart from the same law, agree', () => {
  test('on the points of a month', () => {
    fc.assert(
      fc.property(fc.record({ law, degree }), facts => {
        expect(outcomeOf(() => monthlyPoints(facts))).toEqual(independent.monthlyPoints(facts))
      }),
      runs(100),
    )
  })

  test('on the points of a potential stage', () => {
    fc.assert(
      fc.property(potentialPointsFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => potentialPoints(facts, { readings }))).toEqual(
          independent.potentialPoints(facts, readings),
        )
      }),
      runs(4000),
    )
  })

  test('on the stability points of a contributory stage', () => {
    fc.assert(
      fc.property(stabilityPointsFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => stabilityPoints(facts, { readings }))).toEqual(
          independent.stabilityPoints(facts, readings),
        )
      }),
      runs(3000),
    )
  })
})
