import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversion, earlyPensionOpen, timeOnPension } from '../../../src/index.js'
import { law } from '../../across/arbitraries/persons.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { conversionFacts, timeFacts } from '../../across/arbitraries/towards-old-age.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

describe('both implementations, written apart from the same law, agree', () => {
  test('on what the pension becomes at the standard age, on which day, and at what amount', () => {
    fc.assert(
      fc.property(conversionFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => conversion(facts, { readings }))).toEqual(independent.conversion(facts))
      }),
      runs(3000),
    )
  })

  test('on the stage that time on the pension is', () => {
    fc.assert(
      fc.property(timeFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => timeOnPension(facts, { readings }))).toEqual(
          independent.timeOnPension(facts, readings),
        )
      }),
      runs(2000),
    )
  })

  test('on whom the early pension is open to', () => {
    fc.assert(
      fc.property(law, law => {
        expect(outcomeOf(() => earlyPensionOpen({ law }))).toEqual(independent.earlyPensionOpen({ law }))
      }),
      runs(50),
    )
  })
})
