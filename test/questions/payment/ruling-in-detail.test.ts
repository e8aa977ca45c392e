import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Degree,
  type Dossier,
  type DossierEvent,
  type Readings,
} from '../../../src/index.js'
import { man } from './lives.js'

// Which decision is in force, of several in one month, of rulings and of judgments (Law 360/2023 art. 64, 68(3), 70). Points for a
// month of the potential stage: 0.25 in degree I, 0.20 in II, 0.10 in III.

const inMonth = (month: CivilMonth, events: readonly DossierEvent[], readings: Partial<Readings> = {}) => {
  const assessed = assess({ ...man, payment: { month }, events } as Dossier, { readings })
  const { payment, points, review, companionAllowance } = assessed
  return {
    state: payment.value !== undefined ? payment.value.month : payment,
    withoutEffect: payment.value !== undefined ? payment.value.withoutEffect : [],
    monthly: points.value !== undefined ? points.value.monthly : points.status,
    review: review.value !== undefined && !review.value.exempt ? review.value.latest : review,
    allowance:
      companionAllowance.value !== undefined ? companionAllowance.value.lei : companionAllowance.status,
  }
}

type Day = DossierEvent['on']
const decided = (on: Day, degree: Degree | 'none', by?: 'institute' | 'office'): DossierEvent => ({
  id: 'review-decision',
  on,
  degree,
  ...(by ? { by } : {}),
})
const ruled = (on: Day, degree: Degree | 'none', replaces: Day): DossierEvent => ({
  id: 'ruling',
  on,
  degree,
  replaces,
})
const judged = (on: Day, degree: Degree | 'none', effectiveFrom: Day): DossierEvent => ({
  id: 'judgment',
  on,
  degree,
  effectiveFrom,
})

const FIRST = '2024-10-14'
const inPayment = { state: 'in-payment' }

describe('a ruling of which something is not told', () => {
  test('the decision it replaces: any since the grant', () => {
    const events: readonly DossierEvent[] = [{ id: 'ruling', on: '2025-03-10', degree: 'III' }]
    expect(inMonth('2024-10', events).state).toEqual(inPayment)
    expect(inMonth('2024-11', events).state).toEqual({ state: 'undetermined', needs: ['events.0.replaces'] })
  })

  test('its degree: from the month after the ruling, or as it is read after the decision it replaces', () => {
    const events = [
      decided('2025-01-10', 'III'),
      { id: 'ruling', on: '2025-03-10', replaces: '2025-01-10' },
    ] as const
    expect(inMonth('2025-01', events).state).toEqual(inPayment)
    const open = { state: 'undetermined', needs: ['events.1.degree'] }
    expect(inMonth('2025-03', events).state).toEqual(inPayment)
    expect(inMonth('2025-04', events).state).toEqual(open)
    const since = { 'ruling-effect': 'since-replaced-decision' } as const
    expect(inMonth('2025-01', events, since).state).toEqual(inPayment)
    expect(inMonth('2025-02', events, since).state).toEqual(open)
  })
})

describe('a ruling that upholds', () => {
  test('the first decision leaves its review as it was', () => {
    expect(inMonth('2025-05', [ruled('2025-03-10', 'II', FIRST)]).review).toBe('2027-10-14')
    expect(inMonth('2025-05', [ruled('2025-03-10', 'III', FIRST)]).review).toBe('2028-03-10')
  })

  test('the first of two decisions of one month leaves the second in force', () => {
    const events = [
      decided('2025-01-10', 'III'),
      decided('2025-01-20', 'I'),
      ruled('2025-03-10', 'III', '2025-01-10'),
    ]
    expect(inMonth('2025-05', events).monthly).toBe('0.25')
  })
})

describe('of decisions of one month the last has an effect', () => {
  const before = decided('2025-01-10', 'II')

  test('a ruling in a degree after a decision without one', () => {
    const events = [before, decided('2025-04-05', 'none'), ruled('2025-04-20', 'I', '2025-01-10')]
    expect(inMonth('2025-05', events)).toMatchObject({ state: inPayment, monthly: '0.25' })
  })

  test('but not a ruling that upholds another', () => {
    const events = [before, decided('2025-04-05', 'none'), ruled('2025-04-20', 'II', '2025-01-10')]
    expect(inMonth('2025-05', events).state).toMatchObject({ state: 'ended', on: '2025-05-01' })
  })

  test('a decision in a degree after a ruling without one', () => {
    const events = [before, ruled('2025-04-05', 'none', '2025-01-10'), decided('2025-04-20', 'III')]
    expect(inMonth('2025-05', events)).toMatchObject({ state: inPayment, monthly: '0.10' })
  })

  test('one of the office too, where that of the institute is of an earlier day', () => {
    const events = [decided('2025-04-05', 'III', 'institute'), decided('2025-04-20', 'I', 'office')]
    expect(inMonth('2025-05', events).monthly).toBe('0.25')
  })
})

describe('a ruling read to have effect since the decision it replaces', () => {
  const readings = { 'ruling-effect': 'since-replaced-decision' } as const

  test('the first: since the grant, half of 3,700 lei for October 2024', () => {
    expect(inMonth('2024-10', [ruled('2025-03-10', 'I', FIRST)], readings).allowance).toBe('1850.00')
  })

  test('a later one: from the month after it', () => {
    const events = [decided('2025-01-10', 'III'), ruled('2025-03-10', 'I', '2025-01-10')]
    expect(inMonth('2025-01', events, readings).allowance).toBe('not-due')
    expect(inMonth('2025-02', events, readings).allowance).toBe('2025.00')
  })
})

describe('a judgment', () => {
  test('that finds no degree leaves the end where it was', () => {
    const events = [decided('2025-03-03', 'none'), judged('2025-06-10', 'none', '2025-05-01')]
    expect(inMonth('2025-06', events).state).toMatchObject({ state: 'ended', on: '2025-04-01' })
  })

  test('does not undo what is decided after it', () => {
    const events = [judged('2025-03-10', 'I', '2025-02-01'), decided('2025-05-05', 'none')]
    expect(inMonth('2025-05', events)).toMatchObject({ state: inPayment, monthly: '0.25' })
    expect(inMonth('2025-07', events).state).toMatchObject({ state: 'ended', on: '2025-06-01' })
  })

  test('in another degree leaves the review missed in between as it is', () => {
    const events: readonly DossierEvent[] = [
      decided('2025-01-10', 'III'),
      { id: 'review-missed', on: '2025-03-10' },
      judged('2025-06-10', 'I', '2025-02-01'),
    ]
    expect(inMonth('2025-05', events).state).toMatchObject({ causes: [{ cause: 'missed-review' }] })
  })

  test('that undoes an end leaves nothing owed in between', () => {
    const events: readonly DossierEvent[] = [
      decided('2025-03-03', 'none'),
      { id: 'review-missed', on: '2025-05-05' },
      judged('2025-09-10', 'II', '2025-04-01'),
    ]
    expect(inMonth('2025-07', events)).toMatchObject({ state: inPayment, withoutEffect: ['events.1'] })
  })

  test('leaves a later absence what it is, and lifts one of before the end', () => {
    const events: readonly DossierEvent[] = [
      { id: 'review-missed', on: '2025-01-10' },
      decided('2025-03-03', 'none'),
      judged('2025-05-20', 'II', '2025-06-01'),
      { id: 'review-missed', on: '2025-07-10' },
    ]
    expect(inMonth('2025-03', events).state).toMatchObject({ causes: [{ cause: 'missed-review' }] })
    expect(inMonth('2025-06', events).state).toEqual(inPayment)
    expect(inMonth('2025-09', events).state).toMatchObject({ causes: [{ from: '2025-08-01' }] })
  })
})

test('what falls on the first day of an end that a ruling undoes is without effect', () => {
  const events: readonly DossierEvent[] = [
    decided('2025-03-03', 'none'),
    { id: 'review-missed', on: '2025-04-01' },
    ruled('2025-08-10', 'II', '2025-03-03'),
  ]
  expect(inMonth('2025-10', events)).toMatchObject({ state: inPayment, withoutEffect: ['events.1'] })
})
