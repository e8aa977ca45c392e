import { describe, expect, test } from 'vitest'
import { type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// What a payment tells beside its state: the period of the month and its articles, the degree at the conversion, what lifts a cause.

const of = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events })
  if (payment.value === undefined) throw new Error(payment.status)
  return payment.value
}

const opened2016: Dossier = {
  ...man,
  medicalDecision: { issuedOn: '2016-10-14' },
  application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
}

describe('in the system of the notaries', () => {
  const notary: Dossier = {
    scheme: 'notaries',
    person: { sex: 'male', birthDate: '1970-06-01', notaryAtDecision: true },
    incapacity: { degree: 'I', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2025-01-10' },
    application: { registeredOn: '2025-01-20', grantedOn: '2025-01-10' },
    contribution: { stageAtDecision: { years: 12 }, stageAtGrant: { years: 12 } },
  }
  const notSent: DossierEvent = { id: 'decision-not-sent', on: '2026-04-30' }

  test('a new decision not sent by its deadline suspends from the month after, unless that is not imputable', () => {
    expect(of(notary, '2026-04', [notSent]).month).toEqual({ state: 'in-payment' })
    expect(of(notary, '2026-05', [notSent]).month).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'decision-not-sent', from: '2026-05-01' }],
    })
    expect(of(notary, '2026-05', [{ ...notSent, imputable: false }]).month).toEqual({ state: 'in-payment' })
  })

  test('how a death ends the pension is not published', () => {
    const payment = paymentOf({
      ...notary,
      payment: { month: '2026-06' },
      events: [{ id: 'death', on: '2026-05-05' }],
    })
    expect(payment).toMatchObject({ status: 'not-covered', what: 'cessation', on: '2026-05-05' })
  })
})

describe('the degree at the conversion', () => {
  // 65 years on 15 May 2025.
  const old: Dossier = { ...man, person: { sex: 'male', birthDate: '1960-05-15' } }
  const withoutDegree = (on: DossierEvent['on']): DossierEvent => ({ id: 'review-decision', on })

  test('waits for a decision of before it whose degree is not told, and for none after', () => {
    expect(of(old, '2024-11', [withoutDegree('2025-03-10')]).conversion).toEqual({
      from: '2025-05-15',
      needs: ['events.0.degree'],
    })
    expect(of(old, '2024-11', []).conversion).toMatchObject({ on: '2025-05-15', degree: 'II' })
    expect(of(old, '2024-11', [withoutDegree('2025-05-10')]).conversion).toMatchObject({ degree: 'II' })
  })

  test('waits for who had called only where the twelve months may have ended the pension before', () => {
    const called = (on: DossierEvent['on']): DossierEvent => ({ id: 'convocation-missed', on })
    expect(of(old, '2024-11', [called('2025-02-10')]).conversion).toMatchObject({ degree: 'II' })
    const later: Dossier = { ...old, person: { sex: 'male', birthDate: '1961-05-15' } }
    expect(of(later, '2024-11', [called('2025-02-10')]).conversion).toEqual({
      from: '2026-05-15',
      needs: ['events.0.by'],
    })
  })
})

test('the period of a month is that of its own state', () => {
  const events: readonly DossierEvent[] = [
    { id: 'review-missed', on: '2025-02-10' },
    { id: 'review-decision', on: '2025-04-10', degree: 'II' },
  ]
  expect(of(man, '2025-02', events).periodOfMonth).toMatchObject({ from: '2024-10-14', to: '2025-02-28' })
  expect(of(man, '2025-04', events).periodOfMonth).toMatchObject({ from: '2025-03-01', to: '2025-04-30' })
  expect(of(man, '2025-05', events).periodOfMonth).toMatchObject({ state: 'in-payment', from: '2025-05-01' })
})

test('what lifts a review missed in July 2024 is told by the law of each month', () => {
  const liftedBy = (month: CivilMonth) => {
    const state = of(opened2016, month, [{ id: 'review-missed', on: '2024-07-10' }]).month
    return state && 'causes' in state ? state.causes[0]?.liftedBy : state
  }
  expect(liftedBy('2024-08')).toMatchObject({ citation: { act: 'law-263-2010', provision: 'art. 115' } })
  expect(liftedBy('2024-09')).toMatchObject({
    citation: { act: 'law-360-2023', provision: 'art. 102(1) b)' },
  })
})

test('each period cites from when it is paid, or why not', () => {
  const events: readonly DossierEvent[] = [
    { id: 'review-missed', on: '2025-02-10' },
    { id: 'review-decision', on: '2025-04-10', degree: 'II' },
  ]
  const provisions = (dossier: Dossier) =>
    of(dossier, '2025-02', events).periods.map(({ citations }) => citations.map(({ provision }) => provision))
  const [granted, suspended, resumed] = provisions(man)
  expect(granted).toEqual(['art. 90(4)'])
  // The law suspends, a decision of the house carries it out, and twelve months would end it.
  expect(suspended).toEqual(['art. 103', 'art. 68(7), art. 101(1) b)', 'art. 100'])
  expect(resumed).toEqual(['art. 102(1) b)'])
  expect(provisions(opened2016)[0]).toEqual(['art. 104(3)'])
})
