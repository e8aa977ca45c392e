import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { potentialStage } from '../../../src/index.js'
import { potentialStageFacts } from '../../across/arbitraries/questions.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { outcomeOf } from '../../across/comparison/outcome.js'

describe('both implementations, written apart from the same law, agree', () => {
  test('on the length of the potential stage and on what bound it', () => {
    fc.assert(
      fc.property(potentialStageFacts, readings, (facts, readings) => {
        expect(outcomeOf(() => potentialStage(facts, { readings }))).toEqual(
          independent.potentialStage(facts, readings),
        )
      }),
      runs(6000),
    )
  })

  test('on the potential stage by default, when no reading is chosen', () => {
    fc.assert(
      fc.property(potentialStageFacts, facts => {
        expect(outcomeOf(() => potentialStage(facts))).toEqual(independent.potentialStage(facts))
      }),
      runs(3000),
    )
  })
})
