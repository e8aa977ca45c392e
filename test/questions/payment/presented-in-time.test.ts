import { describe, expect, test } from 'vitest'
import { type CivilDate, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// A decision issued after the twelve months lifts nothing, unless the person had come within them (Law 360/2023 art. 100(1) d): that
// nothing is told of it is named as taken for granted. Missed on 2025-10-14: the twelve months are over on 2026-10-14, the
// pension ends from 2026-11-01.

const missed: DossierEvent = { id: 'review-missed', on: '2025-10-14', imputable: true }
const decided = (on: CivilDate): DossierEvent => ({ id: 'review-decision', on, degree: 'II' })

const assumedOf = (...events: readonly DossierEvent[]): readonly string[] | undefined => {
  const payment = paymentOf({ ...man, events })
  return payment.value !== undefined ? payment.value.assumed : undefined
}

describe('when the person came to the review that a late decision closed', () => {
  test('is taken for granted of a decision in the month of the end, and of one after it', () => {
    expect(assumedOf(missed, decided('2026-10-20'))).toEqual(['events.1.presentedOn'])
    expect(assumedOf(missed, decided('2027-03-05'))).toEqual(['events.1.presentedOn'])
  })

  test('it changes the answer: presented in time, the pension has not ended', () => {
    const events = [missed, { ...decided('2027-03-05'), presentedOn: '2026-10-09' } as const]
    expect(paymentOf({ ...man, events, payment: { month: '2027-04' } })).toMatchObject({
      value: { month: { state: 'in-payment' }, assumed: [] },
    })
  })

  test('is no matter of a decision from before the review', () => {
    expect(assumedOf(decided('2025-09-10'), missed)).toEqual([])
  })

  test('nor of one in time, which ends the suspension', () => {
    expect(assumedOf(missed, decided('2026-10-14'))).toEqual([])
  })

  test('nor of one after the first that came too late', () => {
    expect(assumedOf(missed, decided('2026-12-05'), decided('2027-06-05'))).toEqual(['events.1.presentedOn'])
  })

  test('nor where it is told that the person came, too late as well', () => {
    const late = { ...decided('2027-03-05'), presentedOn: '2026-12-01' } as const
    expect(assumedOf(missed, late)).toEqual([])
  })

  test('nor of any other event after the review', () => {
    const called: DossierEvent = {
      id: 'convocation-missed',
      on: '2025-12-10',
      by: 'institute',
      imputable: true,
    }
    expect(assumedOf(missed, called, decided('2027-03-05'))).toEqual(['events.2.presentedOn'])
  })
})
