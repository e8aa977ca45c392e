import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatRemovesTheCap } from '../../../src/index.js'
import { potentialStageFacts } from '../../across/arbitraries/questions.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

test('both implementations agree on what the standard age takes away, and on what would remove it', () => {
  fc.assert(
    fc.property(potentialStageFacts, readings, (facts, readings) => {
      expect(outcomeOf(() => whatRemovesTheCap(facts, { readings }))).toEqual(
        independent.whatRemovesTheCap(facts, readings),
      )
    }),
    runs(600),
  )
})
