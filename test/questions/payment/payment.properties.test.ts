import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cessation, effectOfReview, resumption, suspension } from '../../../src/index.js'
import { monthsLater } from '../../across/arbitraries/dates.js'
import { publicLaw } from '../../across/arbitraries/persons.js'
import { runs } from '../../across/arbitraries/settings.js'
import { day } from '../../across/arbitraries/days.js'
import { cessationFacts, resumptionFacts, suspensionFacts } from '../../across/arbitraries/suspensions.js'
import { dateReadings } from '../../across/arbitraries/readings-of-dates.js'

const nextFirst = (on: string): string => `${monthsLater(`${on.slice(0, 7)}-01`, 1)}`
const isFirst = (date: string): boolean => date.endsWith('-01')

/** An absence may be told to the pension house years later. */
const MOST_DAYS_BEFORE = 800

describe('effects "from the following month"', () => {
  test('of a suspension start on the first of the month after its cause, never moved', () => {
    fc.assert(
      fc.property(suspensionFacts(MOST_DAYS_BEFORE), dateReadings, (facts, readings) => {
        const { suspended, from } = suspension(facts, { readings }).value
        expect(from).toBe(suspended ? nextFirst(facts.on) : undefined)
      }),
      runs(1000),
    )
  })

  test('of a review decision and of a death fall on the first of the month after', () => {
    fc.assert(
      fc.property(publicLaw, day, dateReadings, (law, on, readings) => {
        expect(effectOfReview({ law, decisionIssuedOn: on }, { readings }).value).toBe(nextFirst(on))
        expect(cessation({ law, cause: 'death', on }, { readings }).value).toBe(nextFirst(on))
      }),
      runs(1000),
    )
  })

  test('of a resumption are firsts of months after the end of the cause, where no own request is undone', () => {
    const facts = resumptionFacts.filter(
      ({ law, cause }) => law !== 'notaries' && cause !== 'own-request' && cause !== 'decision-not-sent',
    )
    fc.assert(
      fc.property(facts, dateReadings, (facts, readings) => {
        const { from, backPay } = resumption(facts, { readings }).value
        expect([isFirst(from), from > facts.causeEndedOn, backPay]).toEqual([true, true, false])
      }),
      runs(1000),
    )
  })
})

describe('the end of payment', () => {
  test('is the first of a month after its cause, at least twelve months on where a span must pass', () => {
    const facts = cessationFacts.filter(({ law }) => law !== 'notaries')
    fc.assert(
      fc.property(facts, dateReadings, (facts, readings) => {
        const ends = cessation(facts, { readings }).value
        const hasSpan = /missed|programme/.test(facts.cause)
        expect(isFirst(ends)).toBe(true)
        expect(ends > (hasSpan ? monthsLater(facts.on, 12) : facts.on)).toBe(true)
      }),
      runs(1000),
    )
  })

  test('is never before the suspension', () => {
    fc.assert(
      fc.property(suspensionFacts(MOST_DAYS_BEFORE), dateReadings, (facts, readings) => {
        const { from = '', endsPaymentFrom = from } = suspension(facts, { readings }).value
        expect(endsPaymentFrom >= from).toBe(true)
      }),
      runs(1000),
    )
  })
})

describe('what is not imputable', () => {
  // Nobody asks whose fault a request, work, an option, papers not sent or a refusal are.
  const WITHOUT_FAULT = [
    'own-request',
    'work',
    'allowance-option',
    'emergency-documents',
    'examination-refused',
  ]

  test("suspends nothing, but for what is nobody's fault", () => {
    fc.assert(
      fc.property(suspensionFacts(MOST_DAYS_BEFORE), facts => {
        const { suspended } = suspension({ ...facts, imputable: false }).value
        expect(suspended).toBe(
          WITHOUT_FAULT.includes(facts.cause) && suspension({ ...facts, imputable: true }).value.suspended,
        )
      }),
      runs(1000),
    )
  })
})
