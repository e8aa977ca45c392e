import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'
import { man } from './lives.js'

// Handbook 16.8: from when a judgment has effect stands in it; without that day (16.12) the months it can change are undetermined, and
// no others. In a degree that was in force anyway a judgment changes nothing: what it undoes comes after.

const regained: DossierEvent = {
  id: 'review-decision',
  on: '2026-02-03',
  presentedOn: '2026-02-03',
  degree: 'none',
}
const judged = (degree: 'I' | 'II' | 'none', on: DossierEvent['on'] = '2026-06-20'): DossierEvent => ({
  id: 'judgment',
  on,
  degree,
})

const inMonth = (month: CivilMonth, events: readonly DossierEvent[], dossier: Dossier = man) =>
  assess({ ...dossier, payment: { month }, events })

const told = (month: CivilMonth, events: readonly DossierEvent[]): unknown => {
  const { pension } = inMonth(month, events)
  if (pension.value !== undefined) return pension.value.lei
  return pension.status === 'undetermined'
    ? pension.needs.join()
    : pension.status === 'not-due' && pension.because
}

describe('capacity regained on 3 February 2026, and a judgment in the first degree', () => {
  const events = [regained, judged('II')]

  test('leaves the months before the end as they were paid', () => {
    expect(told('2024-12', events)).toBe('2066.00')
    expect(told('2026-02', events)).toBe('2066.00')
  })

  test('leaves open every month from the end on', () => {
    for (const month of ['2026-03', '2026-06', '2026-10'] as const)
      expect(told(month, events)).toBe('events.1.effectiveFrom')
    expect(inMonth('2026-07', events).payment).toMatchObject({
      value: {
        month: { state: 'undetermined', needs: ['events.1.effectiveFrom'] },
        periods: [
          { state: 'in-payment', from: '2024-10-14', to: '2026-02-28' },
          { state: 'undetermined', from: '2026-03-01' },
        ],
      },
    })
  })

  test('the next review hangs on its day', () => {
    expect(inMonth('2026-02', events).review).toMatchObject({ needs: ['events.1.effectiveFrom'] })
  })

  test('after a death the end itself is open: by the decision, or by the death', () => {
    const dead = [...events, { id: 'death', on: '2026-08-20' }] as const
    expect(told('2026-02', dead)).toBe('2066.00')
    expect(told('2026-10', dead)).toBe('events.1.effectiveFrom')
  })
})

test('in another degree it may change every month since the grant', () => {
  expect(told('2024-12', [regained, judged('I')])).toBe('events.1.effectiveFrom')
  expect(told('2024-12', [judged('none')])).toBe('events.0.effectiveFrom')
})

test('where nothing was decided in between it changes no month', () => {
  expect(told('2024-12', [judged('II')])).toBe('2066.00')
  expect(told('2026-10', [judged('II')])).toBe('2066.00')
  expect(inMonth('2026-10', [judged('II')]).review).toMatchObject({ needs: ['events.0.effectiveFrom'] })
})

test('it undoes no end that is decided after it', () => {
  const events = [judged('II', '2025-06-20'), regained]
  expect(told('2025-08', events)).toBe('2066.00')
  expect(inMonth('2026-07', events)).toMatchObject({
    payment: { value: { month: { state: 'ended', cause: 'capacity-regained', on: '2026-03-01' } } },
    review: { status: 'not-due', because: 'payment-ended' },
  })
})

test('it waits from the first change of degree that it may undo', () => {
  // Degree III from 1 March 2025: 22.5 points and 20 years of potential stage, at the rate of the new degree.
  const events: readonly DossierEvent[] = [
    { id: 'review-decision', on: '2025-02-03', degree: 'III' },
    judged('II'),
  ]
  expect(told('2025-02', events)).toBe('2066.00')
  expect(told('2025-03', events)).toBe('events.1.effectiveFrom')
  expect(told('2026-10', events)).toBe('events.1.effectiveFrom')
})

test('a ruling on the end whose degree is not told leaves open the months from the one after it', () => {
  const ruled: DossierEvent = { id: 'ruling', on: '2026-04-10', replaces: '2026-02-03' }
  expect(told('2026-02', [regained, ruled])).toBe('2066.00')
  expect(told('2026-04', [regained, ruled])).toBe('payment-ended')
  expect(told('2026-05', [regained, ruled])).toBe('events.1.degree')
})
