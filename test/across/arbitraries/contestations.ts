import fc from 'fast-check'
import type { ContestationFacts, ProcedureFacts } from '../../../src/index.js'
import { isVersionOf } from '../../../src/law/law-id.js'
import { daysLater } from './dates.js'
import { present, publicLaw, seldom } from './persons.js'
import { closedFrom, day, dayFrom } from './days.js'

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
  .filter(({ law, against }) =>
    (isVersionOf(law, 'law-360-2023') ? IS_KNOWN_NEW : IS_KNOWN_OLD).test(against),
  )
  .map(facts =>
    facts.against === 'pension-decision' && !isVersionOf(facts.law, 'law-360-2023')
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
