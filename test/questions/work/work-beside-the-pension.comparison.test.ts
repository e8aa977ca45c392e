import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workCompatibility } from '../../../src/index.js'
import { degree, handicap, law, present, seldom } from '../../across/arbitraries/persons.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

const activity = fc.constantFrom(
  'employee' as const,
  'half-time-employee' as const,
  'independent-above-threshold' as const,
  'independent-below-threshold' as const,
  'local-councillor' as const,
  'none' as const,
)

test('both implementations agree on the work that suspends a pension', () => {
  const facts = fc.record({ law, degree, activity, handicap: seldom(handicap) }).map(present)
  fc.assert(
    fc.property(facts, readings, (facts, readings) => {
      expect(outcomeOf(() => workCompatibility(facts, { readings }))).toEqual(
        independent.workCompatibility(facts, readings),
      )
    }),
    runs(2000),
  )
})
