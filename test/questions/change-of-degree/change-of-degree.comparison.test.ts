import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOfDegree, type Readings } from '../../../src/index.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { changeFacts } from '../../across/arbitraries/towards-old-age.js'
import { outcomeOf, without } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

/** What Law 360/2023 art. 149(2) leaves open is told of a dossier; the question by itself still asks another one. */
const OPEN_SINCE_LAW_360 = ['degree-change-public', 'degree-change-rates'] as const

test('both implementations agree on the day, the potential stage and the points of another degree', () => {
  fc.assert(
    fc.property(changeFacts, readings, (facts, chosen) => {
      const isUnderLaw360 = facts.newDecisionIssuedOn >= '2024-09-01'
      const readings = (isUnderLaw360 ? without(chosen, ...OPEN_SINCE_LAW_360) : chosen) as Partial<Readings>
      expect(outcomeOf(() => changeOfDegree(facts, { readings }))).toEqual(
        independent.changeOfDegree(facts, readings),
      )
    }),
    runs(4000),
  )
})
