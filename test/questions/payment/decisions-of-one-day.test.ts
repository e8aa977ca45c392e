import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { datesOf, man } from './lives.js'

// Which of several acts on the degree counts: Law 360/2023 art. 68(3), 70(6), 100(1), and what a judgment says of its own effect.

const stateIn = (month: CivilMonth, events: readonly DossierEvent[]) => {
  const payment = paymentOf({ ...man, payment: { month }, events })
  return payment.value !== undefined ? payment.value.month : payment
}

/** The degree by its monthly rate: I 0.25, II 0.20, III 0.10 (Law 360/2023). */
const rateIn = (month: CivilMonth, events: readonly DossierEvent[], dossier: Dossier = man) => {
  const { points } = assess({ ...dossier, payment: { ...dossier.payment, month }, events })
  return points.value !== undefined ? points.value.monthly : points
}

describe('of two decisions of one day', () => {
  test("the institute's goes before the office's, however they are listed", () => {
    const office = { id: 'review-decision', on: '2026-05-06', degree: 'III' } as const
    const institute = { id: 'review-decision', on: '2026-05-06', degree: 'I', by: 'institute' } as const
    expect(rateIn('2026-06', [office, institute])).toBe('0.25')
    expect(rateIn('2026-06', [institute, office])).toBe('0.25')
  })
})

describe('a judgment', () => {
  const judged = (facts: Partial<DossierEvent>): DossierEvent => ({
    id: 'judgment',
    on: '2026-02-10',
    ...facts,
  })

  test('lacks the day of its effect, then its degree: from that day on nothing is known', () => {
    expect(stateIn('2025-01', [judged({ degree: 'I' })])).toEqual({
      state: 'undetermined',
      needs: ['events.0.effectiveFrom'],
    })
    const withoutDegree = [judged({ effectiveFrom: '2025-07-01' })]
    expect(stateIn('2025-06', withoutDegree)).toEqual({ state: 'in-payment' })
    expect(stateIn('2025-07', withoutDegree)).toEqual({ state: 'undetermined', needs: ['events.0.degree'] })
  })

  test('takes effect on the day that it names, which the timeline tells', () => {
    expect(datesOf(man, [judged({ degree: 'I', effectiveFrom: '2025-07-01' })])).toEqual([
      '2025-07-01 review-decision-takes-effect',
    ])
  })

  test('of a later effect than the end gives the pension back from then', () => {
    const events = [
      { id: 'review-decision', on: '2025-03-10', degree: 'none' } as const,
      judged({ degree: 'II', effectiveFrom: '2025-07-01' }),
    ]
    expect(stateIn('2025-04', events)).toMatchObject({ state: 'ended', cause: 'capacity-regained' })
    expect(stateIn('2025-06', events)).toMatchObject({ state: 'ended' })
    expect(stateIn('2025-07', events)).toEqual({ state: 'in-payment' })
  })

  test('sets aside no decision that came after it', () => {
    const events = [
      { id: 'judgment', on: '2025-03-10', degree: 'I', effectiveFrom: '2025-01-01' } as const,
      { id: 'review-decision', on: '2025-06-12', degree: 'III' } as const,
    ]
    expect(rateIn('2025-06', events)).toBe('0.25')
    expect(rateIn('2025-07', events)).toBe('0.10')
  })
})

describe('two ends of one month', () => {
  const regained = (on: DossierEvent['on']) => ({ id: 'review-decision', on, degree: 'none' }) as const
  const died = (on: DossierEvent['on']) => ({ id: 'death', on }) as const

  test.each([
    ['the decision', regained('2026-03-10'), died('2026-03-20'), 'capacity-regained'],
    ['the death', regained('2026-03-20'), died('2026-03-10'), 'death'],
    ['of one day, the death', regained('2026-03-10'), died('2026-03-10'), 'death'],
  ] as const)('are one, by what came first: %s', (_, decision, death, cause) => {
    const ended = { state: 'ended', cause, on: '2026-04-01' }
    expect(stateIn('2026-04', [decision, death])).toEqual(ended)
    expect(stateIn('2026-04', [death, decision])).toEqual(ended)
  })

  test('of two months the earlier, also where its twelve months are listed first', () => {
    const events = [{ id: 'review-missed', on: '2025-10-14' } as const, regained('2026-03-10')]
    expect(stateIn('2026-12', events)).toEqual({
      state: 'ended',
      cause: 'capacity-regained',
      on: '2026-04-01',
    })
    expect(stateIn('2026-12', [{ id: 'review-missed', on: '2025-10-14' }, died('2026-03-10')])).toEqual({
      state: 'ended',
      cause: 'death',
      on: '2026-04-01',
    })
  })
})

test('the step of a suspension says that it is decided by the house, and can be contested (art. 103)', () => {
  const payment = paymentOf({ ...man, events: [{ id: 'review-missed', on: '2025-10-14' }] })
  expect(
    'steps' in payment && payment.steps.filter(({ rule }) => rule === 'suspension.by-decision')[0],
  ).toEqual(
    expect.objectContaining({
      facts: { of: 'suspension' },
      result: true,
      citation: { act: 'law-360-2023', provision: 'art. 103' },
    }),
  )
})

test('the days of a suspension carry the article that suspends, and not that of the end that may follow', () => {
  const { timeline } = assess({ ...man, events: [{ id: 'review-missed', on: '2025-10-14' }] })
  const articleOf = (event: string) => timeline.find(entry => entry.event === event)?.citation.provision
  expect(articleOf('payment-suspended')).toBe('art. 68(7), art. 101(1) b)')
  expect(articleOf('payment-ends')).toBe('art. 100')
})
