import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cessation,
  emergencyExtension,
  resumption,
  suspension,
  type SuspensionFacts,
} from '../../../src/index.js'
import { dateBetween } from '../../across/arbitraries/dates.js'
import { runs } from '../../across/arbitraries/settings.js'
import * as independent from '../../across/independent/index.js'
import { day } from '../../across/arbitraries/days.js'
import { cessationFacts, resumptionFacts, suspensionFacts } from '../../across/arbitraries/suspensions.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'
import { outcomeOf } from '../../across/comparison/outcome-of-dates.js'

/** The library moves the reviews due in the emergency of 2020; the second implementation knows nothing of them. */
const isReviewOfEmergency = ({ cause, on }: SuspensionFacts): boolean =>
  cause === 'missed-review' && on >= '2020-03-16' && on <= '2020-05-14'

/** Absences told within twelve months. */
const comparable = suspensionFacts(330).filter(facts => !isReviewOfEmergency(facts))

describe('both implementations, written apart from the same law, agree', () => {
  test('on suspension, its month, the end of payment, and the review that moves', () => {
    fc.assert(
      fc.property(comparable, dateReadings, (facts, readings) => {
        expect(suspension(facts, { readings }).value).toEqual(independent.suspension(facts, readings))
      }),
      runs(1500),
    )
  })

  test('on resumption and its back pay', () => {
    fc.assert(
      fc.property(resumptionFacts, dateReadings, (facts, readings) => {
        const found = outcomeOf(() => resumption(facts, { readings }))
        expect(found).toEqual(independent.resumption(facts, readings))
      }),
      runs(1500),
    )
  })

  test("on the end of the pension; of the notaries' only where capacity is regained", () => {
    const published = cessationFacts.filter(
      ({ law, cause }) => law !== 'notaries' || cause === 'capacity-regained',
    )
    fc.assert(
      fc.property(published, dateReadings, (facts, readings) => {
        expect(cessation(facts, { readings }).value).toBe(independent.cessation(facts, readings))
      }),
      runs(1500),
    )
  })

  test('on what the emergency of 2020 kept valid', () => {
    const validUntil = fc.oneof(
      day,
      dateBetween('2020-03-01', '2020-05-31'),
      dateBetween('2022-03-01', '2022-03-15'),
    )
    fc.assert(
      fc.property(validUntil, dateReadings, (validUntil, readings) => {
        const found = emergencyExtension({ validUntil }, { readings }).value
        expect(found).toEqual(independent.emergencyExtension({ validUntil }, readings))
      }),
      runs(1000),
    )
  })
})
