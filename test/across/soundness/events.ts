import fc from 'fast-check'
import type { DossierEvent } from '../../../src/index.js'
import { daysLater } from '../arbitraries/dates.js'
import { present } from '../arbitraries/persons.js'
import { oneIn } from './one-in.js'

const after = fc.integer({ min: 100, max: 2200 })

const absence = (from: string): fc.Arbitrary<DossierEvent> =>
  fc
    .record({
      id: fc.constantFrom(
        'review-missed' as const,
        'convocation-missed' as const,
        'programme-left' as const,
        'suspension-requested' as const,
      ),
      after,
      told: fc.integer({ min: 0, max: 60 }),
      imputable: oneIn(5, fc.boolean()),
      asked: fc.integer({ min: 0, max: 500 }),
      noResumptionRequest: oneIn(4, fc.constant(true)),
    })
    .map(({ id, after, told, imputable, asked, noResumptionRequest }) =>
      present({
        id,
        on: daysLater(from, after),
        reportedOn: daysLater(from, after + told),
        imputable,
        ...(noResumptionRequest ? { noResumptionRequest } : { requestedOn: daysLater(from, after + asked) }),
      }),
    )

const decision = (from: string): fc.Arbitrary<DossierEvent> =>
  fc
    .record({
      after,
      degree: fc.constantFrom('I' as const, 'II' as const, 'III' as const, 'none' as const),
      years: fc.integer({ min: 5, max: 35 }),
    })
    .map(({ after, degree, years }) => ({
      id: 'review-decision',
      on: daysLater(from, after),
      degree,
      ...(degree === 'none' ? {} : { stageAtDecision: { years } }),
    }))

const request = (from: string): fc.Arbitrary<DossierEvent> =>
  after.map(days => ({ id: 'resumption-requested', on: daysLater(from, days) }))

/** What became of a pension, with every fact that is asked of it. */
export const eventsAfter = (from: string): fc.Arbitrary<readonly DossierEvent[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: absence(from) },
      { weight: 2, arbitrary: decision(from) },
      { weight: 1, arbitrary: request(from) },
    ),
    { minLength: 1, maxLength: 3 },
  )
