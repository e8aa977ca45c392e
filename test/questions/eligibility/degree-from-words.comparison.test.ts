import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyDegree } from '../../../src/index.js'
import { law } from '../../across/arbitraries/persons.js'
import { runs } from '../../across/arbitraries/settings.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

const ofLaw360 = fc.record({
  law: fc.constant('law-360-2023' as const),
  functionalDeficiency: fc.constantFrom('grave', 'accentuated', 'medium', 'none'),
  selfCare: fc.constantFrom('kept', 'partly-kept', 'lost'),
})
const ofWorkCapacity = fc.record({
  law: law.filter(id => !id.startsWith('law-360')),
  workCapacity: fc.constantFrom('lost', 'at-least-half-lost', 'kept'),
  selfCare: fc.constantFrom('kept', 'lost'),
})

test('both implementations agree on the degree that the words of a law describe', () => {
  fc.assert(
    fc.property(fc.oneof(ofLaw360, ofWorkCapacity), facts => {
      expect(outcomeOf(() => classifyDegree(facts as never))).toEqual(
        independent.classifyDegree(facts as never),
      )
    }),
    runs(500),
  )
})
