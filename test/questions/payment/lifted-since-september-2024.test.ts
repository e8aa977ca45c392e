import { describe, expect, test } from 'vitest'
import { paymentOf } from '../../../src/entries/payment.js'
import { assess, type CivilDate, type CivilMonth, type DossierEvent } from '../../../src/index.js'
import { woman } from './lives.js'

// Law 360/2023 art. 102(1) b): from September 2024 a new decision in a degree lifts the suspension, without a request.

const stateIn = (month: CivilMonth, events: readonly DossierEvent[]): unknown => {
  const payment = paymentOf({ ...woman, payment: { month }, events })
  return payment.value !== undefined ? payment.value.month?.state : payment.status
}

const decided = (on: CivilDate): DossierEvent => ({ id: 'review-decision', on, degree: 'II' })

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

  const inNovember = ['suspended', 'in-payment', 'in-payment', 'in-payment']
  const inDecember = ['suspended', 'suspended', 'in-payment', 'in-payment']

  test('never asked for, it is lifted so too', () => {
    const missed: DossierEvent = { id: 'review-missed', on: '2023-05-10', noResumptionRequest: true }
    expect(fromOctober([missed, decided('2023-09-11'), decided('2024-10-15')])).toEqual(inNovember)
  })

  test('from the first day of Law 360/2023 on', () => {
    const first = [...before, decided('2024-09-01')]
    expect(stateIn('2024-09', first)).toBe('suspended')
    expect(fromOctober(first)).toEqual(['in-payment', 'in-payment', 'in-payment', 'in-payment'])
  })

  const ruled = (degree: 'I' | 'II'): DossierEvent => ({
    id: 'ruling',
    on: '2024-10-15',
    degree,
    replaces: '2023-09-11',
  })

  test('a ruling that changes the decision lifts it as well, one that upholds it does not', () => {
    expect(fromOctober([...before, ruled('I')])).toEqual(inNovember)
    expect(fromOctober([...before, ruled('II')])).toEqual(inDecember)
  })

  test('nor does an examination, which decides nothing', () => {
    expect(fromOctober([...before, { id: 'examination-made', on: '2024-10-15' }])).toEqual(inDecember)
  })
})
