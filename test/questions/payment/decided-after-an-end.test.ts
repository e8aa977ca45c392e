import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// After an end there is only the ruling or the judgment on the very decision that ended the pension (Law 360/2023 art. 100): what
// is ruled on another decision finds no pension. Degree II: 180 months x 0.20 / 12 = 3.00000, and 22.50000 realised points.

// Left on 2025-02-16, the programme ends the pension from 2026-03-01, though a decision came in between.
const ended: readonly DossierEvent[] = [
  { id: 'programme-left', on: '2025-02-16', noResumptionRequest: true },
  { id: 'review-decision', on: '2025-09-06', degree: 'II' },
]

const of = (month: CivilMonth, ...events: readonly DossierEvent[]) =>
  assess({ ...man, payment: { month }, events: [...ended, ...events] })

describe('after the twelve months of a programme have ended the pension', () => {
  test('a ruling that places in degree I moves no points and gives no allowance', () => {
    const ruling: DossierEvent = { id: 'ruling', on: '2026-07-01', degree: 'I', replaces: '2025-09-06' }
    const { points, companionAllowance, pension } = of('2026-08', ruling)
    expect(points).toMatchObject({ value: { monthly: '0.20', potential: '3.00000', total: '25.50000' } })
    expect(companionAllowance).toMatchObject({ status: 'not-due', because: 'degree' })
    expect(pension).toMatchObject({ status: 'not-due', because: 'payment-ended' })
  })

  test('the ruling is named as without effect', () => {
    const events = [
      ...ended,
      { id: 'ruling', on: '2026-07-01', degree: 'I', replaces: '2025-09-06' } as const,
    ]
    expect(paymentOf({ ...man, events })).toMatchObject({ value: { withoutEffect: ['events.2'] } })
  })

  test('nor does a judgment from a day after the end', () => {
    const judgment: DossierEvent = {
      id: 'judgment',
      on: '2026-07-01',
      degree: 'I',
      effectiveFrom: '2026-04-01',
    }
    expect(of('2026-08', judgment).points).toMatchObject({ value: { monthly: '0.20', total: '25.50000' } })
  })

  test('a ruling of before the end does: degree I from 2026-02, 180 x 0.25 / 12 = 3.75000', () => {
    const ruling: DossierEvent = { id: 'ruling', on: '2026-01-15', degree: 'I', replaces: '2025-09-06' }
    expect(of('2026-08', ruling).points).toMatchObject({ value: { monthly: '0.25', total: '26.25000' } })
  })
})

test('the ruling on the very decision that ended the pension gives it back in its own degree', () => {
  const events: readonly DossierEvent[] = [
    { id: 'review-decision', on: '2025-09-06', degree: 'none' },
    { id: 'ruling', on: '2026-01-15', degree: 'I', replaces: '2025-09-06' },
  ]
  const { points } = assess({ ...man, payment: { month: '2026-02' }, events })
  expect(points).toMatchObject({ value: { monthly: '0.25', total: '26.25000' } })
})

test('a ruling on another decision, while the pension lies ended, moves nothing when a judgment gives it back', () => {
  // Ended from 2025-12-01 by the decision of November, given back from that day by the judgment in degree II.
  const events: readonly DossierEvent[] = [
    { id: 'review-decision', on: '2025-09-06', degree: 'II' },
    { id: 'review-decision', on: '2025-11-06', degree: 'none' },
    { id: 'ruling', on: '2026-01-15', degree: 'I', replaces: '2025-09-06' },
    { id: 'judgment', on: '2026-05-15', degree: 'II', effectiveFrom: '2025-12-01' },
  ]
  const { points } = assess({ ...man, payment: { month: '2026-06' }, events })
  expect(points).toMatchObject({ value: { monthly: '0.20', total: '25.50000' } })
})
