import fc from 'fast-check'
import type { EffectOfReviewFacts, EntitlementStartFacts } from '../../../src/index.js'
import { daysLater } from './dates.js'
import { law, present, seldom } from './persons.js'
import { closedFrom, day, dayFrom } from './days.js'

export const startFacts: fc.Arbitrary<EntitlementStartFacts> = day.chain(decisionIssuedOn =>
  fc
    .record({
      law,
      decisionIssuedOn: fc.constant(decisionIssuedOn),
      applicationRegisteredOn: dayFrom(decisionIssuedOn),
      insuredAtDecision: fc.boolean(),
      insuredByContract: seldom(fc.boolean()),
      sickPayEndedOn: seldom(dayFrom(decisionIssuedOn)),
      insuranceEndedOn: seldom(dayFrom(decisionIssuedOn)),
      closedDays: closedFrom(decisionIssuedOn),
    })
    .map(present),
)

export const effectFacts: fc.Arbitrary<EffectOfReviewFacts> = fc
  .tuple(law, day, fc.integer({ min: 0, max: 60 }))
  .map(([law, decisionIssuedOn, days]) => ({
    law,
    decisionIssuedOn,
    reviewedOn: daysLater(decisionIssuedOn, -days),
  }))
