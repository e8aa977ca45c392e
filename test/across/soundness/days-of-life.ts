import fc from 'fast-check'
import { daysLater, monthBetween, monthsLater } from '../arbitraries/dates.js'
import { present } from '../arbitraries/persons.js'
import { oneIn } from './one-in.js'

export type Day = `${number}-${number}-${number}`

/** On the day, within the 30 days of the law, at their end, or long after. */
export const wait = fc.oneof(
  fc.constantFrom(0, 0, 1, 29, 30, 31, 32, 33, 34),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: -30, max: 400 }),
)

export const insuranceAround = (day: Day) =>
  fc
    .record({
      insuredAtDecision: fc.boolean(),
      insuredByContract: oneIn(6, fc.boolean()),
      sickPayEndedOn: oneIn(
        4,
        wait.map(days => daysLater(day, days)),
      ),
      insuranceEndedOn: wait.map(days => daysLater(day, days)),
    })
    .map(present)

export const decisionOf = (issuedOn: Day) =>
  fc
    .record({
      issuedOn: fc.constant(issuedOn),
      reviewDueOn: oneIn(
        6,
        fc.integer({ min: 200, max: 1200 }).map(days => daysLater(issuedOn, days)),
      ),
      requestRegisteredOn: oneIn(
        6,
        fc.integer({ min: 0, max: 60 }).map(days => daysLater(issuedOn, -days)),
      ),
      communicatedOn: oneIn(
        6,
        fc.integer({ min: 0, max: 20 }).map(days => daysLater(issuedOn, days)),
      ),
    })
    .map(present)

export const monthsAround = (day: Day) =>
  fc.oneof(
    fc.integer({ min: -1, max: 6 }).map(months => monthsLater(day, months).slice(0, 7)),
    monthBetween('2011-01-01', '2026-12-31'),
  )

export const pensionDecisionAfter = (day: Day) =>
  fc.integer({ min: 0, max: 90 }).map(days => ({
    issuedOn: daysLater(day, days),
    communicatedOn: daysLater(day, days + 7),
  }))
