import fc from 'fast-check'
import { expect, test } from 'vitest'
import { companionAllowancePayer } from '../../../src/index.js'
import { runs } from '../../across/arbitraries/settings.js'
import { payerFacts } from '../../across/arbitraries/systems.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

test('both implementations agree on the system that pays the companion allowance, and on whom nobody names', () => {
  fc.assert(
    fc.property(payerFacts, facts => {
      expect(outcomeOf(() => companionAllowancePayer(facts))).toEqual(
        independent.companionAllowancePayer(facts),
      )
    }),
    runs(3000),
  )
})
