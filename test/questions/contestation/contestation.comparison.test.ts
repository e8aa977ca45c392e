import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contestation, procedure } from '../../../src/index.js'
import { isVersionOf } from '../../../src/law/law-id.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { contestationFacts, procedureFacts } from '../../across/arbitraries/contestations.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'
import { outcomeOf, without } from '../../across/comparison/outcome-of-dates.js'

// Beside what both answer, the library alone says before which body and where it is filed, what a ruling replaces,
// whom a term binds, and which day is safe.

/** Where the day of issue decides the library asks for it; the second implementation takes that of communication. */
const withDayOfIssue = contestationFacts.map(facts =>
  facts.against === 'pension-decision' && !isVersionOf(facts.law, 'law-360-2023')
    ? { ...facts, issuedOn: facts.issuedOn ?? facts.communicatedOn }
    : facts,
)

describe('both implementations, written apart from the same law, agree', () => {
  test('on the last day to contest, the days left, in time or late, and what no law lets contest', () => {
    fc.assert(
      fc.property(withDayOfIssue, dateReadings, (facts, readings) => {
        const found = outcomeOf(() => contestation(facts, { readings }))
        expect(without(found, 'body', 'safeLastDay', 'filedAt', 'rulingReplacesDecisionFrom')).toEqual(
          independent.contestation(facts, readings),
        )
      }),
      runs(1500),
    )
  })

  test('on every term of the procedure', () => {
    fc.assert(
      fc.property(procedureFacts, dateReadings, (facts, readings) => {
        const found = procedure(facts, { readings }).value
        expect(without(found, 'binds', 'safe')).toEqual(independent.procedure(facts, readings))
      }),
      runs(1000),
    )
  })
})
