import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/explanation/index.js'
import {
  amounts,
  assess,
  assessSystems,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
} from '../../../src/index.js'
import { NOTARY } from './notary.js'

// Handbook 11 and 16.9 have the end by death of the public pension alone (Law 263/2010 art. 113, Law 360/2023 art. 100); of the notaries'
// own system nothing of it is published. What is not known is refused by its name, in every section that answers for the month.

const death: DossierEvent = { id: 'death', on: '2024-03-10' }

const inMonth = (month: CivilMonth, ...events: readonly DossierEvent[]): Dossier => ({
  ...NOTARY,
  events,
  payment: { month, pointValue: '10', allowanceBase: '2000' },
})

const REFUSED = { status: 'not-covered', what: 'cessation' }

describe('the months after the death, and that of the death itself', () => {
  test.each(['2024-03', '2024-04', '2024-06', '2034-01'] as const)(
    '%s is refused in every section',
    month => {
      const { payment, pension, companionAllowance, net, review, conversion, headline } = assess(
        inMonth(month, death),
      )
      expect(payment).toMatchObject({ ...REFUSED, on: '2024-03-10' })
      expect(pension).toMatchObject(REFUSED)
      expect(companionAllowance).toMatchObject(REFUSED)
      expect(net).toMatchObject(REFUSED)
      expect(conversion).toMatchObject(REFUSED)
      if (month !== '2024-03') expect(review).toMatchObject(REFUSED)
      expect(headline).toMatchObject({ pension: REFUSED, companionAllowance: REFUSED, inHand: REFUSED })
    },
  )

  test('have no sum in the letter', () => {
    const letter = explain(assess(inMonth('2024-06', death)), { language: 'en' }).join('\n')
    expect(letter).not.toContain('952.17')
    expect(letter).not.toContain('1,600')
  })

  test('are added to no sum of a span', () => {
    const { value } = amounts(inMonth('2024-06', death), { from: '2024-01', to: '2024-05' })
    expect(value).toMatchObject({
      undetermined: ['2024-03', '2024-04', '2024-05'],
      sum: { pension: '1904.34', companionAllowance: '3200.00' },
    })
    expect(value.months[3]).toEqual({
      month: '2024-04',
      state: { state: 'undetermined', needs: [], notCovered: 'cessation' },
      pensionNotComputed: 'cessation',
      companionAllowanceNotComputed: 'cessation',
    })
  })
})

test('the months before are paid as they were, and the life tells from when it is not told', () => {
  const { payment, pension, companionAllowance, conversion } = assess(inMonth('2024-02', death))
  expect(pension).toMatchObject({ value: { lei: '952.17' } })
  expect(companionAllowance).toMatchObject({ value: { lei: '1600.00' } })
  expect(payment).toMatchObject({
    value: {
      month: { state: 'in-payment' },
      periods: [
        { state: 'in-payment', to: '2024-03-09' },
        { state: 'undetermined', from: '2024-03-10', notCovered: 'cessation' },
      ],
      withoutEffect: [],
    },
  })
  expect(conversion).toMatchObject(REFUSED)
})

test('a death after old age has come leaves the day of the conversion, and no month after it', () => {
  const dead: DossierEvent = { id: 'death', on: '2034-03-10' }
  const { payment } = assess(inMonth('2034-02', dead))
  expect(payment).toMatchObject({
    value: {
      month: { state: 'converted', on: '2033-09-28' },
      conversion: { on: '2033-09-28' },
      periods: [{}, { state: 'converted', to: '2034-03-09' }, { notCovered: 'cessation' }],
    },
  })
  expect(assess(inMonth('2034-04', dead)).pension).toMatchObject(REFUSED)
})

describe('beside a decision that found the capacity regained', () => {
  // Sent by 31 March 2024, in force from 1 April.
  const regained: DossierEvent = { id: 'review-decision', on: '2024-02-05', degree: 'none' }

  test('a death after the end changes nothing, and is named', () => {
    const { payment } = assess(inMonth('2024-06', regained, { id: 'death', on: '2024-04-01' }))
    expect(payment).toMatchObject({
      value: { month: { state: 'ended', on: '2024-04-01' }, withoutEffect: ['events.1'] },
    })
  })

  test('one before it leaves its own month open, and the end known', () => {
    const events = [regained, { id: 'death', on: '2024-03-20' }] as const
    expect(assess(inMonth('2024-03', ...events)).pension).toMatchObject(REFUSED)
    expect(assess(inMonth('2024-06', ...events)).payment).toMatchObject({
      value: { month: { state: 'ended', on: '2024-04-01' }, withoutEffect: [] },
    })
  })
})

test('in two systems the public pension has ended, and the other is not told', () => {
  const { scheme: _, person, ...own } = NOTARY
  const systems = assessSystems({
    shared: { person: person ?? {}, events: [death], payment: { month: '2024-06' } },
    systems: {
      notaries: { scheme: 'notaries', ...own, payment: { pointValue: '10', allowanceBase: '2000' } },
      public: { scheme: 'public', ...own },
    },
  })
  expect(systems['public']).toMatchObject({
    pension: { status: 'not-due', because: 'payment-ended' },
    companionAllowance: { status: 'not-due', because: 'payment-ended' },
  })
  expect(systems['notaries']).toMatchObject({
    payment: REFUSED,
    pension: REFUSED,
    companionAllowance: REFUSED,
    net: REFUSED,
  })
})
