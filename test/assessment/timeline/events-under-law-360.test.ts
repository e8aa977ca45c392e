import { describe, expect, test } from 'vitest'
import { expected, paymentRowsOf, withEvents } from './entries.js'

describe('a review missed under Law 360/2023 (due 2026-02-10)', () => {
  const missed = { id: 'review-missed', on: '2026-02-10' } as const
  const suspended = [
    '2026-03-01',
    'payment-suspended',
    'law',
    'law-360-2023 art. 68(7), art. 101(1) b)',
  ] as const
  const ended = ['2027-03-01', 'payment-ends', 'law', 'law-360-2023 art. 100'] as const

  test('suspends, and ends the payment twelve months on', () => {
    expect(paymentRowsOf(withEvents(missed))).toEqual(expected([suspended, ended]))
    expect(paymentRowsOf(withEvents({ ...missed, imputable: true }))).toEqual(expected([suspended, ended]))
  })

  test('does nothing where it is not imputable', () => {
    expect(paymentRowsOf(withEvents({ ...missed, imputable: false }))).toEqual([])
  })

  test('resumes upon a new decision that places in a degree, and then does not end', () => {
    const rows = paymentRowsOf(withEvents(missed, { id: 'review-decision', on: '2026-09-15', degree: 'II' }))
    const resumed = ['2026-10-01', 'payment-resumed', 'law', 'law-360-2023 art. 102(1) b)'] as const
    const effect = ['2026-10-01', 'review-decision-takes-effect', 'law', 'law-360-2023 art. 68(3)'] as const
    expect(rows).toEqual(expected([suspended, resumed, effect]))
  })

  test('ends once, in the month after the decision, where capacity is found regained', () => {
    const rows = paymentRowsOf(
      withEvents(missed, { id: 'review-decision', on: '2026-09-15', degree: 'none' }),
    )
    const regained = ['2026-10-01', 'payment-ends', 'law', 'law-360-2023 art. 100'] as const
    expect(rows).toEqual(expected([suspended, regained]))
  })
})

describe('other events under Law 360/2023', () => {
  test('a convocation missed suspends from the month after the absence, whenever it was told', () => {
    const event = {
      id: 'convocation-missed',
      on: '2026-02-10',
      by: 'institute',
      reportedOn: '2026-04-20',
    } as const
    expect(paymentRowsOf(withEvents(event))).toEqual(
      expected([
        ['2026-03-01', 'payment-suspended', 'law', 'law-360-2023 art. 70(4), art. 101(4)'],
        ['2027-03-01', 'payment-ends', 'law', 'law-360-2023 art. 100'],
      ]),
    )
  })

  test('a suspension on request has no end by itself', () => {
    const event = { id: 'suspension-requested', on: '2026-02-10' } as const
    const rows = expected([['2026-03-01', 'payment-suspended', 'law', 'law-360-2023 art. 101(5)']])
    expect(paymentRowsOf(withEvents(event))).toEqual(rows)
  })

  test('capacity found regained ends the payment in the month after', () => {
    const event = { id: 'review-decision', on: '2026-03-31', degree: 'none' } as const
    const rows = expected([['2026-04-01', 'payment-ends', 'law', 'law-360-2023 art. 100']])
    expect(paymentRowsOf(withEvents(event))).toEqual(rows)
  })
})
