import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOfDegree } from '../../../src/index.js'
import { readings as anyReadings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { changeFacts } from '../../across/arbitraries/towards-old-age.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

test('both implementations agree on the day, the potential stage and the points of another degree', () => {
  fc.assert(
    fc.property(changeFacts, anyReadings, (facts, readings) => {
      expect(outcomeOf(() => changeOfDegree(facts, { readings }))).toEqual(
        independent.changeOfDegree(facts, readings),
      )
    }),
    runs(4000),
  )
})
