import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import {
  assess,
  type CivilDate,
  type CivilMonth,
  type DossierEvent,
  type Readings,
} from '../../../src/index.js'
import { woman } from './lives.js'

// Law 263/2010 art. 115: back on request, from the month after that in which the cause was removed, if asked for in 30 days.

const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
): unknown => {
  const payment = paymentOf({ ...woman, payment: { month }, events }, { readings })
  return 'value' in payment ? payment.value.month?.state : payment.status
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

describe('decided under Law 263/2010 and asked for late, a decision of Law 360/2023 lifts it without a request', () => {
  // Decided on 11 September 2023; asked for on 5 November 2024, long after the 30 days: from 1 December, art. 115.
  const before: readonly DossierEvent[] = [
    { id: 'review-missed', on: '2023-05-10' },
    decided('2023-09-11'),
    { id: 'resumption-requested', on: '2024-11-05' },
  ]
  const fromOctober = (events: readonly DossierEvent[]): unknown =>
    (['2024-10', '2024-11', '2024-12', '2025-01'] as const).map(month => stateIn(month, events))

  test('asked for alone, it is back in December', () => {
    expect(fromOctober(before)).toEqual(['suspended', 'suspended', 'in-payment', 'in-payment'])
  })

  test('decided again on 15 October 2024, in November: art. 102(1) b)', () => {
    expect(fromOctober([...before, decided('2024-10-15')])).toEqual([
      'suspended',
      'in-payment',
      'in-payment',
      'in-payment',
    ])
  })

  test.each<[CivilDate]>([['2024-11-20'], ['2024-12-10']])(
    'decided again on %s, it is back by the request all the same',
    on => {
      expect(fromOctober([...before, decided(on)])).toEqual([
        'suspended',
        'suspended',
        'in-payment',
        'in-payment',
      ])
    },
  )

  test.each<[CivilDate, string, string]>([
    ['2024-10-15', '2024-11-01', 'law-360-2023 art. 102(1) b)'],
    ['2024-11-20', '2024-12-01', 'law-263-2010 art. 115'],
  ])('decided again on %s it is back on %s by %s', (on, from, article) => {
    const { timeline } = assess({ ...woman, events: [...before, decided(on)] })
    const back = timeline.filter(({ event }) => event === 'payment-resumed')
    expect(back.map(({ on, citation: { act, provision } }) => [on, `${act} ${provision}`])).toEqual([
      [from, article],
    ])
  })
})
