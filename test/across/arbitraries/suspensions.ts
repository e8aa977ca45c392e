import fc from 'fast-check'
import type { CessationFacts, ResumptionFacts, SuspensionFacts } from '../../../src/index.js'
import { daysLater } from './dates.js'
import { law, present, seldom } from './persons.js'
import { closedFrom, day, dayFrom } from './days.js'

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
