import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addedStagePaidFrom, changeReportedBy } from '../../../src/index.js'
import { closedFrom, day } from '../../across/arbitraries/days.js'
import { law, present } from '../../across/arbitraries/persons.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'
import { runs } from '../../across/arbitraries/settings.js'
import { outcomeOf } from '../../across/comparison/outcome.js'
import * as independent from '../../across/independent/index.js'

describe('both implementations, written apart from the same law, agree', () => {
  test('on the last day to report a change', () => {
    const facts = day.chain(changedOn =>
      fc.record({ law, changedOn: fc.constant(changedOn), closedDays: closedFrom(changedOn) }).map(present),
    )
    fc.assert(
      fc.property(facts, dateReadings, (facts, readings) => {
        expect(outcomeOf(() => changeReportedBy(facts, { readings }))).toEqual(
          independent.changeReportedBy(facts, readings),
        )
      }),
      runs(1500),
    )
  })

  test('on the month from which stage found later is paid', () => {
    fc.assert(
      fc.property(fc.record({ law, requestedOn: day }), facts => {
        expect(outcomeOf(() => addedStagePaidFrom(facts))).toEqual(independent.addedStagePaidFrom(facts))
      }),
      runs(1000),
    )
  })
})
