import { describe, expect, test } from 'vitest'
import { type CivilMonth, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'
import { man } from './lives.js'

// What is told twice counts once; what a person need not do suspends nothing, by name (Law 263/2010 art. 79, 81(1); Law 360/2023
// art. 69, 71(1)).

const of = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events })
  if (payment.value === undefined) throw new Error(payment.status)
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
