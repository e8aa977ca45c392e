import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type DossierEvent } from '../../../src/index.js'
import { man, paidIn } from './lives.js'

// Law 360/2023 art. 100(1) d), e), f): twelve months from 10 February 2025, a Monday, to 10 February 2026, a Tuesday.
// Stopped on that day, the pension is paid or suspended in March; stopped on the 11th, it has ended from 1 March.

const SINCE = '2025-02-10'
const MARCH = '2026-03'

const missed: DossierEvent = { id: 'review-missed', on: SINCE }
const called: DossierEvent = { id: 'convocation-missed', on: SINCE, by: 'institute' }
const refused: DossierEvent = { id: 'examination-refused', on: SINCE }
const papers: DossierEvent = { id: 'documents-not-presented', on: SINCE, askedFor: 'review' }
const left: DossierEvent = { id: 'programme-left', on: SINCE }

const decided = (on: CivilDate, presentedOn?: CivilDate): DossierEvent => ({
  id: 'review-decision',
  on,
  degree: 'II',
  ...(presentedOn ? { presentedOn } : {}),
})
const examined = (on: CivilDate): DossierEvent => ({ id: 'examination-made', on })

describe('the last day of the twelve months still stops them, the day after does not', () => {
  test.each<[string, DossierEvent]>([
    ['a missed review', missed],
    ['papers not presented at a review', papers],
    ['a missed convocation of the institute', called],
    ['a refused examination', refused],
  ])('by a new decision, after %s', (_, event) => {
    expect(paidIn(man, MARCH, [event])).toBe('payment-ended')
    expect(paidIn(man, MARCH, [event, decided('2026-02-10')])).toBe('2066.00')
    expect(paidIn(man, MARCH, [event, decided('2026-02-11')])).toBe('payment-ended')
  })

  test.each<[string, DossierEvent]>([
    ['a missed review', missed],
    ['papers not presented at a review', papers],
  ])('by coming with the papers, after %s, though the decision is issued later', (_, event) => {
    expect(paidIn(man, MARCH, [event, decided('2026-02-20', '2026-02-10')])).toBe('2066.00')
    expect(paidIn(man, MARCH, [event, decided('2026-02-20', '2026-02-11')])).toBe('payment-ended')
    expect(paidIn(man, MARCH, [event, decided('2026-03-05', '2026-02-10')])).toBe('payment-suspended')
    expect(paidIn(man, '2026-04', [event, decided('2026-03-05', '2026-02-10')])).toBe('2066.00')
  })

  test('by the decision alone, where the law is read so: to have come stops nothing', () => {
    const readings = { 'twelve-months-stop': 'decision-stops' } as const
    const pensionIn = (decision: DossierEvent) =>
      assess({ ...man, payment: { month: MARCH }, events: [missed, decision] }, { readings }).pension
    expect(pensionIn(decided('2026-02-20', '2026-02-10'))).toMatchObject({ because: 'payment-ended' })
    expect(pensionIn(decided('2026-02-10', '2026-02-05'))).toMatchObject({ value: { lei: '2066.00' } })
  })

  test.each<[string, DossierEvent]>([
    ['a missed convocation', called],
    ['a refused examination', refused],
  ])('by the examination made, after %s, which lifts nothing before the decision', (_, event) => {
    expect(paidIn(man, MARCH, [event, examined('2026-02-10')])).toBe('payment-suspended')
    expect(paidIn(man, MARCH, [event, examined('2026-02-11')])).toBe('payment-ended')
    expect(paidIn(man, MARCH, [event, examined('2026-02-10'), decided('2026-02-25')])).toBe('2066.00')
  })

  test('by an examination, not of who missed a review', () => {
    expect(paidIn(man, MARCH, [missed, examined('2026-02-10')])).toBe('payment-ended')
  })

  test('by coming with papers, not of who was called by the institute', () => {
    expect(paidIn(man, MARCH, [called, decided('2026-02-20', '2026-02-10')])).toBe('payment-ended')
  })

  test('by taking the programme up again', () => {
    const resumed = (on: CivilDate): DossierEvent => ({ id: 'programme-resumed', on, requestedOn: on })
    expect(paidIn(man, MARCH, [left, resumed('2026-02-10')])).toBe('2066.00')
    expect(paidIn(man, MARCH, [left, resumed('2026-02-11')])).toBe('payment-ended')
  })
})

describe('what is asked for at a convocation ends nothing, however long it lasts', () => {
  test.each<[string, DossierEvent]>([
    ['papers', { id: 'documents-not-presented', on: SINCE, askedFor: 'convocation' }],
    ['coming to the expert of the office', { id: 'convocation-missed', on: SINCE, by: 'office' }],
  ])('%s', (_, event) => {
    expect(paidIn(man, MARCH, [event])).toBe('payment-suspended')
    expect(paidIn(man, MARCH, [event, decided('2026-02-11')])).toBe('2066.00')
  })
})

describe('the last day moves with the twelve months, where they are read to move', () => {
  // From 28 February 2025 to Saturday 28 February 2026; the next working day is Monday 2 March, in another month.
  const since: DossierEvent = { id: 'review-missed', on: '2025-02-28' }
  const inApril = (on: CivilDate, roll: 'no' | 'yes'): unknown => {
    const readings = { 'twelve-months-roll': roll } as const
    const events = [since, decided(on)]
    const { pension } = assess({ ...man, payment: { month: '2026-04' }, events }, { readings })
    return pension.value !== undefined ? pension.value.lei : pension.status === 'not-due' && pension.because
  }

  test.each<[CivilDate, 'no' | 'yes', string]>([
    ['2026-02-28', 'no', '2066.00'],
    ['2026-03-02', 'no', 'payment-ended'],
    ['2026-03-02', 'yes', '2066.00'],
    ['2026-03-03', 'yes', 'payment-ended'],
  ])('decided on %s, moved: %s, in April %s', (on, roll, expected) => {
    expect(inApril(on, roll)).toBe(expected)
  })
})

describe('a last day without work, Saturday 7 February 2026', () => {
  const absent: DossierEvent = { id: 'review-missed', on: '2025-02-07' }
  const leftThen: DossierEvent = { id: 'programme-left', on: '2025-02-07' }
  const resumed = (on: CivilDate): DossierEvent => ({ id: 'programme-resumed', on, requestedOn: on })
  const roll = { 'twelve-months-roll': 'yes' } as const
  const pensionIn = (events: readonly DossierEvent[], readings: { readonly 'twelve-months-roll'?: 'yes' }) =>
    assess({ ...man, payment: { month: MARCH }, events }, { readings }).pension

  test.each<[string, DossierEvent, (on: CivilDate) => DossierEvent]>([
    ['a decision after a missed review', absent, decided],
    ['the programme taken up again', leftThen, resumed],
  ])('on the Monday %s stops them only where the span is read to move', (_, event, act) => {
    expect(pensionIn([event, act('2026-02-09')], {})).toMatchObject({ because: 'payment-ended' })
    expect(pensionIn([event, act('2026-02-09')], roll)).toMatchObject({ value: { lei: '2066.00' } })
    expect(pensionIn([event, act('2026-02-10')], roll)).toMatchObject({ because: 'payment-ended' })
  })
})
