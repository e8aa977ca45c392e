import { describe, expect, test } from 'vitest'
import { type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// What is told twice counts once; what a person need not do suspends nothing, by name (Law 263/2010 art. 79, 81(1); Law 360/2023
// art. 69, 71(1)).

const of = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events })
  if (!('value' in payment)) throw new Error(payment.status)
  return payment.value
}

const irreversible: Dossier = { ...man, incapacity: { ...man.incapacity, irreversible: true } }
const opened2016: Dossier = {
  ...irreversible,
  medicalDecision: { issuedOn: '2016-10-14' },
  application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
}

describe('an event given twice', () => {
  const missed: DossierEvent = { id: 'review-missed', on: '2025-02-10', imputable: true }
  const again: DossierEvent = { imputable: true, on: '2025-02-10', id: 'review-missed' }

  test('is one cause, in whatever order its facts are told, and stands where it was told first', () => {
    const death: DossierEvent = { id: 'death', on: '2026-01-10' }
    expect(of(man, '2025-03', [death, missed, again]).month).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'missed-review', path: 'events.1' }],
    })
    const { month } = of(man, '2025-03', [death, missed, again])
    expect(month && 'causes' in month && month.causes.length).toBe(1)
  })
})

describe('an irreversible invalidity', () => {
  const documents = (on: DossierEvent['on'], askedFor?: 'review' | 'convocation'): DossierEvent => ({
    id: 'documents-not-presented',
    on,
    ...(askedFor ? { askedFor } : {}),
  })

  test('owes no documents of a review, told so or not told of what', () => {
    for (const event of [documents('2025-02-10', 'review'), documents('2025-02-10')])
      expect(of(irreversible, '2025-03', [event])).toMatchObject({
        month: { state: 'in-payment' },
        notOwed: [{ path: 'events.0', ground: 'irreversible' }],
      })
  })

  test('owes those of a convocation', () => {
    expect(of(irreversible, '2025-03', [documents('2025-02-10', 'convocation')])).toMatchObject({
      month: { state: 'suspended' },
      notOwed: [],
    })
  })

  test('is not what frees from documents before September 2024, when they were no cause', () => {
    expect(of(opened2016, '2024-09', [documents('2024-08-31', 'review')]).notOwed).toEqual([])
    expect(of(opened2016, '2024-10', [documents('2024-09-01', 'review')]).notOwed).toHaveLength(1)
  })

  test('owes no programme, whenever its leaving was found', () => {
    const left = (foundOn: DossierEvent['on']): DossierEvent => ({
      id: 'programme-left',
      on: '2024-08-10',
      foundOn,
    })
    expect(of(opened2016, '2024-10', [left('2024-08-20')]).notOwed).toHaveLength(1)
    expect(of(opened2016, '2024-11', [left('2024-09-20')]).notOwed).toHaveLength(1)
  })
})

describe('at most five years below the standard age, with the complete stage of 35 years', () => {
  const near = (contribution: Dossier['contribution'] & object): Dossier => ({
    ...man,
    person: { sex: 'male', birthDate: '1963-05-15' },
    contribution: { ...man.contribution, ...contribution },
  })
  const missed: DossierEvent = { id: 'review-missed', on: '2025-02-10' }

  test('a review missed is owed or not by what was contributed, and waits where that is not told', () => {
    const full = { stageAtGrant: { years: 36 }, contributoryStage: { years: 36 } }
    expect(of(near(full), '2025-03', [missed]).notOwed).toHaveLength(1)
    const short = { stageAtGrant: { years: 36 }, contributoryStage: { years: 30 } }
    expect(of(near(short), '2025-03', [missed]).month).toMatchObject({ state: 'suspended' })
    const { contributoryStage: _, ...untold } = near({ stageAtGrant: { years: 36 } }).contribution ?? {}
    const dossier: Dossier = { ...near({}), contribution: untold }
    const waits = { state: 'undetermined', needs: ['contribution.contributoryStage'] }
    expect(of(dossier, '2025-02', [missed]).month).toEqual({ state: 'in-payment' })
    expect(of(dossier, '2025-03', [missed]).month).toEqual(waits)
    // Its twelve months may have ended the pension by then.
    expect(of(dossier, '2026-03', [missed]).month).toEqual(waits)
  })

  test('where a new decision lifts it, nothing hangs on that any more', () => {
    const { contributoryStage: _, ...untold } = near({ stageAtGrant: { years: 36 } }).contribution ?? {}
    const dossier: Dossier = { ...near({}), contribution: untold }
    const decided: DossierEvent = { id: 'review-decision', on: '2025-04-10', degree: 'II' }
    expect(of(dossier, '2025-04', [missed, decided]).month).toMatchObject({ state: 'undetermined' })
    expect(of(dossier, '2025-05', [missed, decided]).month).toEqual({ state: 'in-payment' })
    expect(of(dossier, '2026-03', [missed, decided]).month).toEqual({ state: 'in-payment' })
  })
})

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
  const owing: Dossier = { ...opened2016, incapacity: man.incapacity ?? {} }
  const liftedBy = (month: CivilMonth) => {
    const state = of(owing, month, [{ id: 'review-missed', on: '2024-07-10' }]).month
    return state && 'causes' in state ? state.causes[0]?.liftedBy : state
  }
  expect(liftedBy('2024-08')).toMatchObject({ citation: { act: 'law-263-2010', provision: 'art. 115' } })
  expect(liftedBy('2024-09')).toMatchObject({
    citation: { act: 'law-360-2023', provision: 'art. 102(1) b)' },
  })
})
