import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Degree,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'
import { man } from './lives.js'

// Law 263/2010 art. 115, Law 360/2023 art. 102: what a request brings back, and what it leaves alone.

const opened2016 = (degree: Degree = 'II'): Dossier => ({
  ...man,
  incapacity: { degree, cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2016-10-14' },
  application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
})

const stateOf = (
  dossier: Dossier,
  month: CivilMonth,
  events: readonly DossierEvent[],
  readings: Partial<Readings> = {},
) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events }, { readings })
  return payment.value !== undefined ? payment.value.month : payment
}

const missed: DossierEvent = { id: 'review-missed', on: '2018-03-10' }
const decided: DossierEvent = { id: 'review-decision', on: '2018-06-15', degree: 'II' }

describe('a request under Law 263/2010', () => {
  test('made before the cause was removed counts as made on the day of its removal', () => {
    const asked: DossierEvent = { id: 'resumption-requested', on: '2018-04-10' }
    const payment = paymentOf({
      ...opened2016(),
      payment: { month: '2018-07' },
      events: [missed, asked, decided],
    })
    expect(payment).toMatchObject({ value: { month: { state: 'in-payment' } } })
    const step = payment.steps.find(({ rule }) => rule === 'suspension.requested-in-time')
    expect(step).toMatchObject({ facts: { causeEndedOn: '2018-06-15', requestedOn: '2018-06-15' } })
  })

  test('made in time brings the payment back, however suspensions across September 2024 are read', () => {
    const asked: DossierEvent = { id: 'resumption-requested', on: '2018-07-02' }
    const readings = { 'resumption-across-2024': 'from-2024-09-01' } as const
    expect(stateOf(opened2016(), '2018-07', [missed, decided, asked], readings)).toEqual({
      state: 'in-payment',
    })
  })

  test('is needed after work where that is read so, whatever is read of a review', () => {
    const events: readonly DossierEvent[] = [
      { id: 'work-started', on: '2018-02-10', kind: 'employee', hoursShare: '1', noResumptionRequest: true },
      { id: 'work-ended', on: '2018-04-05' },
    ]
    const ofReview = { 'resumption-across-2024': 'from-2024-09-01' } as const
    expect(stateOf(opened2016(), '2024-10', events, ofReview)).toEqual({ state: 'in-payment' })
    const ofBoth = { ...ofReview, 'work-suspension-across-2024': 'on-request' } as const
    expect(stateOf(opened2016(), '2024-10', events, ofBoth)).toMatchObject({ causes: [{ cause: 'work' }] })
  })
})

describe('work of which the hours are not told', () => {
  const work: DossierEvent = { id: 'work-started', on: '2018-02-10', kind: 'employee' }

  test('suspends in degree II; in degree III only above half the normal time, and waits for them', () => {
    expect(stateOf(opened2016('II'), '2018-03', [work])).toMatchObject({ causes: [{ cause: 'work' }] })
    expect(stateOf(opened2016('III'), '2018-03', [work])).toEqual({
      state: 'undetermined',
      needs: ['events.0.hoursShare'],
    })
  })

  test('goes on through an end that a ruling undoes, and suspends from its own month still', () => {
    const events: readonly DossierEvent[] = [
      work,
      { id: 'review-decision', on: '2018-06-05', degree: 'none' },
      { id: 'ruling', on: '2018-08-10', degree: 'II', replaces: '2018-06-05' },
    ]
    expect(stateOf(opened2016(), '2018-10', events)).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'work', from: '2018-03-01' }],
    })
  })
})

describe('work that a degree allowed and a later one bars again from 2019-06-01', () => {
  const dossier: Dossier = {
    ...man,
    person: { sex: 'female', birthDate: '1980-04-13' },
    medicalDecision: { issuedOn: '2015-03-12' },
    application: { registeredOn: '2015-03-12', grantedOn: '2015-03-12' },
  }
  const told = (work: Partial<DossierEvent>, ...others: readonly DossierEvent[]) =>
    stateOf(dossier, '2019-11', [
      { id: 'work-started', on: '2018-03-10', kind: 'employee', hoursShare: '0.5', ...work },
      { id: 'review-decision', on: '2018-06-12', degree: 'III' },
      { id: 'review-decision', on: '2019-05-15', degree: 'II' },
      { id: 'work-ended', on: '2019-10-15' },
      ...others,
    ])

  test('a request of that very day asks for the work before it, told in either way', () => {
    expect(told({}, { id: 'resumption-requested', on: '2019-06-01' })).toMatchObject({
      needs: ['events.0.requestedOn'],
    })
    expect(told({ requestedOn: '2019-06-01' })).toEqual({ state: 'undetermined', needs: ['events.4.id'] })
    expect(told({ requestedOn: '2019-06-02' })).toEqual({ state: 'in-payment' })
    expect(told({}, { id: 'resumption-requested', on: '2019-06-02' })).toEqual({ state: 'in-payment' })
  })
})

describe('suspended on own request in February 2025 and asked back in April', () => {
  const asked = (what: 'allowance' | 'both'): readonly DossierEvent[] => [
    { id: 'suspension-requested', on: '2025-02-10', what },
    { id: 'resumption-requested', on: '2025-04-10' },
  ]

  test('March is paid later; of the allowance alone, the pension never stopped', () => {
    const ofI: Dossier = { ...man, incapacity: { degree: 'I', cause: 'ordinary-disease' } }
    expect(stateOf(ofI, '2025-03', asked('both'))).toMatchObject({ state: 'in-payment', backPay: true })
    expect(stateOf(ofI, '2025-03', asked('allowance'))).toEqual({ state: 'in-payment' })
  })

  test('a cause that suspends from the first day paid again has not come in between', () => {
    const again: DossierEvent = { id: 'review-missed', on: '2025-04-20' }
    expect(stateOf(man, '2025-03', [...asked('both'), again])).toMatchObject({ backPay: true })
    const before: DossierEvent = { id: 'review-missed', on: '2025-03-20' }
    expect(stateOf(man, '2025-03', [...asked('both'), before])).toMatchObject({ state: 'suspended' })
  })
})

test('the option for the allowance is taken back by art. 102(1) i)', () => {
  const { payment, companionAllowance } = assess({
    ...man,
    incapacity: { degree: 'I', cause: 'ordinary-disease' },
    payment: { month: '2025-03' },
    events: [
      { id: 'allowance-option', on: '2025-01-10' },
      { id: 'allowance-option-back', on: '2025-03-10' },
    ],
  })
  expect(companionAllowance).toMatchObject({ because: 'payment-suspended' })
  const periods = payment.value !== undefined ? payment.value.allowancePeriods : []
  expect(periods.find(({ from }) => from === '2025-04-01')).toMatchObject({
    state: 'in-payment',
    citations: [{ act: 'law-360-2023', provision: 'art. 102(1) i)' }],
  })
})
