import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import type { CivilDate, CivilMonth, DossierEvent, Readings } from '../../../src/index.js'
import { woman } from './lives.js'

// Law 263/2010 art. 115: back on request, from the month after that in which the cause was removed, if asked for in 30 days.

const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
): unknown => {
  const payment = paymentOf({ ...woman, payment: { month }, events }, { readings })
  return payment.value !== undefined ? payment.value.month?.state : payment.status
}

const decided = (on: CivilDate, presentedOn?: CivilDate): DossierEvent => ({
  id: 'review-decision',
  on,
  degree: 'II',
  ...(presentedOn ? { presentedOn } : {}),
})

describe('the cause of a missed review is removed by the decision, or, read so, by coming to it', () => {
  const missed: DossierEvent = { id: 'review-missed', on: '2015-05-11' }
  // From 20 July + 31 days is Thursday 20 August; from 25 August the request counts as made on that day.
  const request: DossierEvent = { id: 'resumption-requested', on: '2015-08-20' }
  const presented = { 'cause-removed-day': 'presented-for-review' } as const

  const inAugustAndSeptember = (events: readonly DossierEvent[], readings?: Partial<Readings>): unknown =>
    (['2015-08', '2015-09'] as const).map(month => stateIn(month, events, readings))

  test('come on 20 July, decided on 25 August: paid from September, or from August', () => {
    const events = [missed, decided('2015-08-25', '2015-07-20'), request]
    expect(inAugustAndSeptember(events)).toEqual(['suspended', 'in-payment'])
    expect(inAugustAndSeptember(events, presented)).toEqual(['in-payment', 'in-payment'])
  })

  test('decided on the day of coming, both are one', () => {
    const events = [missed, decided('2015-07-20', '2015-07-20'), request]
    expect(inAugustAndSeptember(events, presented)).toEqual(['in-payment', 'in-payment'])
    expect(inAugustAndSeptember(events)).toEqual(['in-payment', 'in-payment'])
  })

  test('who came on the day missed or before had not come to this review', () => {
    const events = [missed, decided('2015-08-25', '2015-05-11'), request]
    expect(inAugustAndSeptember(events, presented)).toEqual(['suspended', 'in-payment'])
  })

  test('nor had who is said to have come after it was decided', () => {
    const events = [missed, decided('2015-08-25', '2015-09-21'), request]
    expect(inAugustAndSeptember(events, presented)).toEqual(['suspended', 'in-payment'])
  })

  test('a convocation is no review: by the decision alone', () => {
    const called: DossierEvent = {
      id: 'convocation-missed',
      on: '2015-05-11',
      by: 'institute',
      reportedOn: '2015-05-20',
    }
    const events = [called, decided('2015-08-25', '2015-07-20'), request]
    expect(inAugustAndSeptember(events, presented)).toEqual(['suspended', 'in-payment'])
  })
})
