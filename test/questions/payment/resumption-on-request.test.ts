import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'
import { datesOf, paidIn, woman } from './lives.js'

describe('payment back under Law 263/2010 (art. 115): on request', () => {
  const absent = { id: 'review-missed', on: '2015-05-15' } as const
  const decidedAgain = { id: 'review-decision', on: '2015-09-10', degree: 'II' } as const
  const firstPaid = (requestedOn: DossierEvent['on']): string | undefined =>
    (['2015-06', '2015-09', '2015-10', '2015-11', '2015-12', '2016-01'] as const).find(
      month =>
        paidIn(woman, month, [absent, decidedAgain, { id: 'resumption-requested', on: requestedOn }]) !==
        'payment-suspended',
    )

  // The 30 days from 2015-09-10 end on Sunday 2015-10-11, and so on Monday.
  test.each([
    ['2015-09-25', '2015-10'],
    ['2015-10-12', '2015-10'],
    ['2015-10-13', '2015-11'],
    ['2015-11-03', '2015-12'],
    ['2015-06-20', '2015-10'],
  ] as const)('asked for on %s: from %s', (requestedOn, month) => {
    expect(firstPaid(requestedOn)).toBe(month)
  })

  test('told on the event itself it counts the same', () => {
    const told = { ...absent, requestedOn: '2015-09-25' } as const
    expect(paidIn(woman, '2015-10', [told, decidedAgain])).toBe('792.00')
  })

  test('without a word of a request it is not known, and nobody need know it before', () => {
    const events = [absent, decidedAgain]
    const pensionIn = (month: CivilMonth) => assess({ ...woman, payment: { month }, events }).pension
    expect(pensionIn('2015-09')).toMatchObject({ status: 'not-due', because: 'payment-suspended' })
    expect(pensionIn('2015-10')).toMatchObject({ status: 'undetermined', needs: ['events.0.requestedOn'] })
    expect(pensionIn('2017-03')).toMatchObject({ status: 'undetermined', needs: ['events.0.requestedOn'] })
  })

  test('not asked for it stays suspended, and does not end: the twelve months stopped with the decision', () => {
    const never = { ...absent, noResumptionRequest: true } as const
    expect(paidIn(woman, '2017-03', [never, decidedAgain])).toBe('payment-suspended')
  })

  test('made good before the first day of the suspension, it never was: read otherwise it is, until asked', () => {
    const events: readonly DossierEvent[] = [
      { id: 'review-missed', on: '2015-05-10', noResumptionRequest: true },
      { id: 'review-decision', on: '2015-05-25', degree: 'II' },
    ]
    const dossier: Dossier = { ...woman, payment: { month: '2015-07' }, events }
    expect(assess(dossier).pension).toMatchObject({
      value: { lei: '792.00' },
      openQuestions: [{ id: 'removed-before-suspension' }],
    })
    expect(datesOf(woman, events)).toEqual(['2015-06-01 review-decision-takes-effect'])
  })

  test('decided before September 2024 and asked for after: art. 115 still, or from September without a request', () => {
    const events: readonly DossierEvent[] = [
      { id: 'review-decision', on: '2021-07-12', degree: 'II' },
      { id: 'review-missed', on: '2024-03-12' },
      { id: 'review-decision', on: '2024-07-09', degree: 'II' },
      { id: 'resumption-requested', on: '2024-10-02' },
    ]
    const months = ['2024-03', '2024-04', '2024-10', '2024-11'] as const
    // 28.525 points x 81 lei.
    expect(months.map(month => paidIn(woman, month, events))).toEqual([
      '1938.00',
      'payment-suspended',
      'payment-suspended',
      '2311.00',
    ])
    const inOctober: Dossier = { ...woman, payment: { ...woman.payment, month: '2024-10' }, events }
    const readings = { 'resumption-across-2024': 'from-2024-09-01' } as const
    expect(assess(inOctober, { readings }).pension).toMatchObject({ value: { lei: '2311.00' } })
  })

  test('decided from September 2024 on: without a request, from the month after', () => {
    const events: readonly DossierEvent[] = [
      { id: 'review-decision', on: '2021-07-12', degree: 'II' },
      { id: 'review-missed', on: '2024-07-10' },
      { id: 'review-decision', on: '2024-11-12', degree: 'II' },
    ]
    expect(paidIn(woman, '2024-11', events)).toBe('payment-suspended')
    expect(paidIn(woman, '2024-12', events)).toBe('2311.00')
  })
})
