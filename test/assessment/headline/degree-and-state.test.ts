import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type Headline } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'

const headlineOf = (dossier: Dossier, asOf?: CivilDate): Headline =>
  assess(dossier, asOf ? { asOf } : {}).headline

const withoutMonth = (dossier: Dossier): Dossier => ({ ...dossier, payment: {} })
const missed = { id: 'review-missed', on: '2025-10-14' } as const

describe('the degree of a headline', () => {
  // Decided on 10 June 2026, and in force from July.
  const raised = withoutMonth(withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }))

  test('is that of the day asked about', () => {
    expect(headlineOf(raised, '2026-06-30').degree).toBe('II')
    expect(headlineOf(raised, '2026-07-01')).toMatchObject({ degree: 'I', degreeSince: '2026-07-01' })
  })

  test('without a day and without a month is the last that the dates tell', () => {
    expect(headlineOf(raised).degree).toBe('I')
  })

  test('is that of the month where one is asked for, whatever the day', () => {
    expect(headlineOf({ ...raised, payment: { month: '2026-06' } }, '2026-08-01').degree).toBe('II')
    expect(headlineOf({ ...raised, payment: { month: '2026-07' } }, '2026-06-01').degree).toBe('I')
  })

  test('is none once the pension is one of old age', () => {
    expect(headlineOf(MAN, '2045-07-06').degree).toBe('II')
    expect(headlineOf(MAN, '2045-07-07')).not.toHaveProperty('degree')
  })
})

describe('the state of a headline', () => {
  test('holds from its first day to its last', () => {
    const suspended = withEvents(missed)
    expect(headlineOf(suspended, '2024-10-14')).toMatchObject({
      state: { state: 'in-payment' },
      since: '2024-10-14',
    })
    expect(headlineOf(suspended, '2024-10-13')).not.toHaveProperty('state')
    expect(headlineOf(suspended, '2025-10-31')).toMatchObject({
      state: { state: 'in-payment' },
      until: '2025-10-31',
    })
    expect(headlineOf(suspended, '2025-11-01')).toMatchObject({ state: { state: 'suspended' } })
  })

  test('of a suspension holds from the first of its causes to the last, though they change in it', () => {
    // Left on 10 February, suspended from March; the review missed in March adds its own cause from April to the decision.
    const dossier = withEvents(
      { id: 'programme-left', on: '2026-02-10', imputable: true, foundOn: '2026-02-10' },
      { id: 'review-missed', on: '2026-03-10', imputable: true },
      { id: 'review-decision', on: '2026-04-15', degree: 'II', presentedOn: '2026-04-15' },
      { id: 'programme-resumed', on: '2026-06-10' },
    )
    for (const day of ['2026-03-01', '2026-04-20', '2026-05-20'] as const)
      expect(headlineOf(dossier, day)).toMatchObject({
        state: { state: 'suspended' },
        since: '2026-03-01',
        until: '2026-06-30',
        next: { from: '2026-07-01' },
      })
  })

  test('of the last period has no last day', () => {
    expect(headlineOf(MAN, '2045-07-07')).not.toHaveProperty('until')
    expect(headlineOf(MAN, '2045-07-07')).not.toHaveProperty('next')
  })

  test('of the month of the grant is that of its days from the grant on', () => {
    expect(headlineOf({ ...MAN, payment: { month: '2024-10' } }).state).toEqual({ state: 'in-payment' })
  })

  test('without a day and a month is what the events told have brought, not what only lies ahead', () => {
    expect(headlineOf(withoutMonth(MAN)).state).toEqual({ state: 'in-payment' })
    expect(headlineOf(withoutMonth(withEvents(missed))).state?.state).toBe('suspended')
    const regained = { id: 'review-decision', on: '2025-06-10', degree: 'none' } as const
    expect(headlineOf(withoutMonth(withEvents(regained))).state?.state).toBe('ended')
    const died = { id: 'death', on: '2026-05-20' } as const
    expect(headlineOf(withoutMonth(withEvents(died))).state?.state).toBe('ended')
  })

  test('has no month where none is asked for', () => {
    expect(headlineOf(withoutMonth(MAN))).not.toHaveProperty('month')
  })
})

describe('the absence from which twelve months ran', () => {
  test('is the one whose twelve months ended the payment, though another cause suspended it first', () => {
    const dossier = withEvents({ id: 'suspension-requested', on: '2025-05-10' }, missed)
    expect(headlineOf(dossier, '2026-12-01').missedOn).toBe('2025-10-14')
  })

  test('is told of an end alone', () => {
    const requested = withEvents({ id: 'suspension-requested', on: '2025-05-10' })
    expect(headlineOf(requested, '2026-12-01')).not.toHaveProperty('missedOn')
    expect(headlineOf(withEvents(missed), '2026-07-01')).not.toHaveProperty('missedOn')
  })
})
