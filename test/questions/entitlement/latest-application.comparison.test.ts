import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestApplicationFor, type LatestApplicationFacts } from '../../../src/index.js'
import { daysLater } from '../../across/arbitraries/dates.js'
import { readings } from '../../across/arbitraries/readings.js'
import { runs } from '../../across/arbitraries/settings.js'
import { startFacts } from '../../across/arbitraries/starts.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

/** Who is insured tells the last day of it; the start wished for lies beside the decision, the term or the insurance. */
const facts: fc.Arbitrary<LatestApplicationFacts> = fc
  .tuple(startFacts, fc.oneof(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -40, max: 200 })))
  .map(([{ applicationRegisteredOn: _, ...facts }, days]) => ({
    ...facts,
    startsBy: daysLater(facts.decisionIssuedOn, days),
  }))
  .filter(
    ({ insuredAtDecision, insuredByContract, sickPayEndedOn, insuranceEndedOn }) =>
      !insuredAtDecision ||
      insuredByContract === true ||
      sickPayEndedOn !== undefined ||
      insuranceEndedOn !== undefined,
  )

test('both implementations agree on the last day to apply for a start, one of them by trying every day', () => {
  fc.assert(
    fc.property(facts, readings, (facts, readings) => {
      expect(outcomeOf(() => latestApplicationFor(facts, { readings }))).toEqual(
        independent.latestApplicationFor(facts, readings),
      )
    }),
    runs(400),
  )
})
