import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type DossierEvent, type Readings, suspension } from '../../../src/index.js'
import { NOTARY } from './notary.js'

// Seed 003: a new decision is to be sent by the end of the month after that of the review; else nothing is paid from the first of the
// month after that deadline. Whether a deadline on a day without work moves, and the suspension with it, is open
// (notaries-deadline-holiday): 31 August 2024 was a Saturday, and the working day after it is 2 September.

const reviewed: DossierEvent = { id: 'review-decision', on: '2024-07-10', degree: 'I' }
const notSent: DossierEvent = { id: 'decision-not-sent', on: '2024-08-31', imputable: true }
const OPEN = { id: 'notaries-deadline-holiday' }
const MOVES = { 'notaries-deadline-holiday': 'moves-to-next-working-day' } as const

const answered = (month: CivilMonth, events: readonly DossierEvent[], readings: Partial<Readings> = {}) =>
  assess({ ...NOTARY, events, payment: { month, pointValue: '10', allowanceBase: '2000' } }, { readings })
const stateIn = (...asked: Parameters<typeof answered>) => answered(...asked).payment.value?.month

describe('a decision reviewed on 10 July 2024 and not sent', () => {
  const events = [reviewed, notSent]

  test('suspends from 1 September by default, and from 1 October where the deadline moves', () => {
    expect(stateIn('2024-08', events)).toEqual({ state: 'in-payment' })
    expect(stateIn('2024-09', events)).toMatchObject({ state: 'suspended', causes: [{ from: '2024-09-01' }] })
    expect(stateIn('2024-09', events, MOVES)).toEqual({ state: 'in-payment' })
    expect(stateIn('2024-10', events, MOVES)).toMatchObject({
      state: 'suspended',
      causes: [{ from: '2024-10-01' }],
    })
  })

  test('shows the other reading beside the payment and the sums, and moves every date with the deadline', () => {
    const { payment, pension, companionAllowance } = answered('2024-09', events)
    const asked = { openQuestions: expect.arrayContaining([expect.objectContaining(OPEN)]) }
    for (const section of [payment, pension, companionAllowance]) expect(section).toMatchObject(asked)
    expect(pension).toMatchObject({ status: 'not-due', because: 'payment-suspended' })
    const { timeline } = answered('2024-09', events, MOVES)
    const daysOf = (event: string) => timeline.filter(entry => entry.event === event).map(({ on }) => on)
    expect(daysOf('new-decision-to-be-sent-by')).toEqual(['2024-09-02'])
    expect(daysOf('payment-suspended')).toEqual(['2024-10-01'])
    expect(daysOf('review-decision-takes-effect')).toEqual(['2024-10-01'])
  })
})

test('the question by itself reads it so too, and says from which day the month is counted', () => {
  const facts = { law: 'notaries', cause: 'decision-not-sent', imputable: true, on: '2024-08-31' } as const
  const moved = suspension(facts, { readings: MOVES })
  expect(moved.value).toEqual({ suspended: true, from: '2024-10-01' })
  expect(moved.steps.at(-1)).toMatchObject({ rule: 'suspension.from', facts: { on: '2024-09-02' } })
  expect(suspension(facts)).toMatchObject({
    value: { suspended: true, from: '2024-09-01' },
    openQuestions: [{ id: 'notaries-deadline-holiday', others: [{ value: { from: '2024-10-01' } }] }],
  })
})

test('a deadline on a working day leaves nothing open', () => {
  // 30 September 2024 was a Monday.
  const facts = { law: 'notaries', cause: 'decision-not-sent', imputable: true, on: '2024-09-30' } as const
  expect(suspension(facts)).toMatchObject({ value: { from: '2024-10-01' }, openQuestions: [] })
  expect(suspension(facts, { readings: MOVES }).value).toEqual({ suspended: true, from: '2024-10-01' })
})
