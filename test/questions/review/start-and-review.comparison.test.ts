import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  effectOfReview,
  entitlementStart,
  newDecisionDueBy,
  reviewExemption,
  reviewWindow,
} from '../../../src/index.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { day } from '../../across/arbitraries/days.js'
import { effectFacts, startFacts } from '../../across/arbitraries/starts.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'
import { reviewExemptionFacts, reviewWindowFacts } from '../../across/arbitraries/reviews.js'
import { outcomeOf } from '../../across/comparison/outcome-of-dates.js'

/** Who was insured has a last day: without one the library asks for it, and the second implementation does not. */
const withLastDay = startFacts.map(facts =>
  facts.insuredAtDecision && !facts.sickPayEndedOn
    ? { ...facts, insuranceEndedOn: facts.insuranceEndedOn ?? facts.decisionIssuedOn }
    : facts,
)

describe('both implementations, written apart from the same law, agree', () => {
  test('on the start of the pension', () => {
    fc.assert(
      fc.property(withLastDay, dateReadings, (facts, readings) => {
        const found = outcomeOf(() => entitlementStart(facts, { readings }))
        expect(found).toEqual(independent.entitlementStart(facts, readings))
      }),
      runs(1500),
    )
  })

  test('on the day from which a review decision has effect', () => {
    fc.assert(
      fc.property(effectFacts, dateReadings, (facts, readings) => {
        expect(effectOfReview(facts, { readings }).value).toBe(independent.effectOfReview(facts, readings))
      }),
      runs(1000),
    )
  })

  test('on the day by which a notary sends the new decision', () => {
    fc.assert(
      fc.property(day, dateReadings, (reviewedOn, readings) => {
        const facts = { law: 'notaries', reviewedOn } as const
        expect(newDecisionDueBy(facts, { readings }).value).toBe(
          independent.newDecisionDueBy(facts, readings),
        )
      }),
      runs(1000),
    )
  })

  test('on the window of the next review', () => {
    fc.assert(
      fc.property(reviewWindowFacts, facts => {
        expect(outcomeOf(() => reviewWindow(facts))).toEqual(independent.reviewWindow(facts))
      }),
      runs(1500),
    )
  })

  test('on who is free of reviews, and why', () => {
    fc.assert(
      fc.property(reviewExemptionFacts, facts => {
        expect(outcomeOf(() => reviewExemption(facts))).toEqual(independent.reviewExemption(facts))
      }),
      runs(1500),
    )
  })
})
