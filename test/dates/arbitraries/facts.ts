import fc from 'fast-check'
import type {
  CessationFacts,
  ContestationFacts,
  EffectOfReviewFacts,
  EntitlementStartFacts,
  ProcedureFacts,
  ResumptionFacts,
  SuspensionFacts,
} from '../../../src/index.js'
import { daysLater } from '../../arbitraries/dates.js'
import { law, present, publicLaw, seldom } from '../../arbitraries/persons.js'
import { closedDaysAfter, day, dayFrom } from './days.js'

const closedFrom = (from: EffectOfReviewFacts['decisionIssuedOn']) => seldom(closedDaysAfter(from))

export const contestationFacts: fc.Arbitrary<ContestationFacts> = day.chain(communicatedOn =>
  fc
    .record({
      law: publicLaw,
      militaryOrPolice: seldom(fc.boolean()),
      against: fc.constantFrom(
        'medical-decision' as const,
        'commission-ruling' as const,
        'institute-decision' as const,
        'institute-ruling' as const,
        'pension-decision' as const,
        'pension-commission-ruling' as const,
      ),
      issuedOn: seldom(fc.integer({ min: 0, max: 300 }).map(days => daysLater(communicatedOn, -days))),
      communicatedOn: fc.constant(communicatedOn),
      filedOn: seldom(dayFrom(communicatedOn)),
      asOf: seldom(dayFrom(communicatedOn)),
      closedDays: closedFrom(communicatedOn),
    })
    .map(present),
)

const IS_KNOWN_OLD = /^(medical-decision|commission-ruling|pension-decision|pension-commission-ruling)$/
const IS_KNOWN_NEW =
  /^(medical-decision|commission-ruling|institute-decision|institute-ruling|pension-decision)$/

/** Contestations that their law knows, with the day of issue where it decides. */
export const answerableContestation: fc.Arbitrary<ContestationFacts> = contestationFacts
  .filter(({ law, against }) => (law === 'law-360-2023' ? IS_KNOWN_NEW : IS_KNOWN_OLD).test(against))
  .map(facts =>
    facts.against === 'pension-decision' && facts.law !== 'law-360-2023'
      ? { ...facts, issuedOn: facts.issuedOn ?? facts.communicatedOn }
      : facts,
  )

/** Each event comes on or after the one before it, as the law has it. */
export const procedureFacts: fc.Arbitrary<ProcedureFacts> = day.chain(first =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 6, maxLength: 6 }),
      publicLaw,
      closedFrom(first),
    )
    .chain(([gaps, law, closedDays]) => {
      const days = gaps.map((_, index) =>
        daysLater(
          first,
          gaps.slice(0, index).reduce((a, b) => a + b, 0),
        ),
      )
      const [request, issued, communicated, contested, ruled, ruling] = days.map(date =>
        seldom(fc.constant(date)),
      )
      return fc.record({
        law: fc.constant(law),
        requestRegisteredOn: request!,
        decisionIssuedOn: issued!,
        decisionCommunicatedOn: communicated!,
        contestationRegisteredOn: contested!,
        rulingIssuedOn: ruled!,
        rulingCommunicatedOn: ruling!,
        closedDays: fc.constant(closedDays),
      })
    })
    .map(present),
)

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

const suspensionCause = fc.constantFrom(
  'missed-review' as const,
  'documents-not-presented' as const,
  'missed-convocation' as const,
  'examination-refused' as const,
  'programme-not-followed' as const,
  'decision-not-sent' as const,
  'own-request' as const,
)

/** The absence itself, where it is told, lies up to the given number of days before the day the law counts from. */
export const suspensionFacts = (mostDaysBefore: number): fc.Arbitrary<SuspensionFacts> =>
  day.chain(on =>
    fc
      .record({
        law,
        imputable: fc.boolean(),
        cause: suspensionCause,
        on: fc.constant(on),
        causeArisenOn: seldom(fc.integer({ min: 0, max: mostDaysBefore }).map(days => daysLater(on, -days))),
      })
      .map(present),
  )

export const resumptionFacts: fc.Arbitrary<ResumptionFacts> = day.chain(causeEndedOn =>
  fc
    .record({
      law,
      cause: suspensionCause,
      causeEndedOn: fc.constant(causeEndedOn),
      requestedOn: dayFrom(causeEndedOn),
      suspendedFrom: fc.integer({ min: 0, max: 300 }).map(days => daysLater(causeEndedOn, -days)),
      closedDays: closedFrom(causeEndedOn),
    })
    .map(present),
)

export const cessationFacts: fc.Arbitrary<CessationFacts> = fc.record({
  law,
  cause: fc.constantFrom(
    'death' as const,
    'capacity-regained' as const,
    'conditions-lost' as const,
    'missed-review' as const,
    'missed-convocation' as const,
    'programme-not-followed' as const,
  ),
  on: day,
})
