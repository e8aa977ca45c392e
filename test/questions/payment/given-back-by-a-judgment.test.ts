import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'
import { man } from './lives.js'

// Regained on 2025-04-10 and ended from May (Law 360/2023 art. 100(1) c); a judgment gives the pension back from 2025-08-01. It was
// assessed by the court: what only an assessment lifts keeps nothing back any more, and what else kept it back does so again.

const regained = { id: 'review-decision', on: '2025-04-10', degree: 'none' } as const
const judged = { id: 'judgment', on: '2026-03-10', degree: 'II', effectiveFrom: '2025-08-01' } as const

const stateIn = (
  month: CivilMonth,
  events: readonly DossierEvent[],
  dossier: Dossier = man,
  readings: Partial<Readings> = {},
): unknown => {
  const payment = paymentOf({ ...dossier, payment: { month }, events }, { readings })
  if (payment.value === undefined || payment.value.month === undefined) return payment
  const { month: state } = payment.value
  if (state.state === 'suspended') return state.causes.map(({ cause, from }) => `${cause} ${from}`).join()
  if (state.state === 'ended') return `ended on ${state.on} for ${state.cause}`
  return state
}

const PAID = { state: 'in-payment' }

describe('a review missed before the end', () => {
  const events = [{ id: 'review-missed', on: '2025-01-14' } as const, regained, judged]

  test('keeps the payment back until the end, and not after the judgment, nor ends it', () => {
    expect(stateIn('2025-04', events)).toBe('missed-review 2025-02-01')
    expect(stateIn('2025-05', events)).toBe('ended on 2025-05-01 for capacity-regained')
    expect(stateIn('2025-08', events)).toEqual(PAID)
    expect(stateIn('2026-02', events)).toEqual(PAID)
  })

  test('and lifted before it keeps back only what it kept', () => {
    const lifted = [...events, { id: 'review-decision', on: '2025-02-10', degree: 'II' } as const]
    expect(stateIn('2025-02', lifted)).toBe('missed-review 2025-02-01')
    expect(stateIn('2025-03', lifted)).toEqual(PAID)
    expect(stateIn('2025-04', lifted)).toEqual(PAID)
  })

  test('in the month of the decision it keeps nothing back', () => {
    const late = [{ id: 'review-missed', on: '2025-04-05' } as const, regained, judged]
    expect(stateIn('2025-05', late)).toBe('ended on 2025-05-01 for capacity-regained')
    expect(stateIn('2025-08', late)).toEqual(PAID)
  })
})

describe('a judgment from the very day of the end, which then never was', () => {
  const missed = { id: 'review-missed', on: '2025-01-14' } as const
  const whole = { ...judged, effectiveFrom: '2025-05-01' } as const
  const daysOf = (events: readonly DossierEvent[], event: string): readonly string[] =>
    assess({ ...man, payment: { month: '2026-02' }, events })
      .timeline.filter(entry => entry.event === event)
      .map(({ on, citation: { act, provision } }) => `${on} ${act} ${provision}`)

  test('lifts what only an assessment lifts, and the timeline has the day on which the payment comes back', () => {
    expect(stateIn('2025-04', [missed, regained, whole])).toBe('missed-review 2025-02-01')
    expect(stateIn('2025-05', [missed, regained, whole])).toEqual(PAID)
    expect(daysOf([missed, regained, whole], 'payment-ends')).toEqual([])
    expect(daysOf([missed, regained, whole], 'payment-resumed')).toEqual([
      '2025-05-01 law-360-2023 art. 68(3)',
    ])
  })

  test('takes up nothing where nothing had stopped', () => {
    expect(daysOf([regained, whole], 'payment-resumed')).toEqual([])
  })
})

test('a programme left before the end keeps the payment back again, until its twelve months are over', () => {
  const events = [{ id: 'programme-left', on: '2025-01-14' } as const, regained, judged]
  expect(stateIn('2025-04', events)).toBe('programme-not-followed 2025-02-01')
  expect(stateIn('2025-07', events)).toBe('ended on 2025-05-01 for capacity-regained')
  expect(stateIn('2025-08', events)).toBe('programme-not-followed 2025-02-01')
  expect(stateIn('2026-02', events)).toBe('ended on 2026-02-01 for programme-not-followed')
})

test('what one asked to have suspended stays so until it is asked back', () => {
  const events = [{ id: 'suspension-requested', on: '2025-01-14', what: 'both' } as const, regained, judged]
  expect(stateIn('2025-08', events)).toBe('own-request 2025-02-01')
  expect(stateIn('2026-02', events)).toBe('own-request 2025-02-01')
})

describe('the month of the conversion, read to be still of the invalidity pension', () => {
  const next = { 'conversion-month': 'next-month' } as const
  const born = (birthDate: '1967-07-01' | '1967-07-15'): Dossier => ({
    ...man,
    person: { sex: 'male', birthDate },
    contribution: { ...man.contribution, contributoryStage: { years: 24 } },
  })

  test('is so where the day lies inside it: 65 years on 2032-07-15', () => {
    expect(stateIn('2032-07', [], born('1967-07-15'), next)).toEqual({
      state: 'in-payment',
      oldAgePaidFrom: '2032-08-01',
    })
    expect(stateIn('2032-07', [], born('1967-07-15'))).toEqual({ state: 'converted', on: '2032-07-15' })
    expect(stateIn('2032-08', [], born('1967-07-15'), next)).toEqual({ state: 'converted', on: '2032-07-15' })
  })

  test('and is of old age from its first day where that is the day: 65 years on 2032-07-01', () => {
    expect(stateIn('2032-07', [], born('1967-07-01'), next)).toEqual({ state: 'converted', on: '2032-07-01' })
  })
})
