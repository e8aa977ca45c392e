import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier } from '../../../src/index.js'

const allowanceOf = (dossier: Dossier) => assess(dossier).companionAllowance

const degreeII = (more: Dossier = {}): Dossier => ({
  scheme: 'public',
  incapacity: { degree: 'II' },
  ...(more.payment ? { payment: more.payment } : {}),
  ...(more.events ? { events: more.events } : {}),
})

const notDue = { status: 'not-due', because: 'degree' }

describe('who never had degree I', () => {
  test('has no allowance whatever else is not known, and no article is told of a month that is not known', () => {
    expect(allowanceOf(degreeII())).toMatchObject({ ...notDue, steps: [] })
    const { scheme: _, ...unsaid } = degreeII({ payment: { month: '2025-04' } })
    expect(allowanceOf(unsaid)).toMatchObject({ ...notDue, steps: [] })
  })

  test('in a month that is known has none by the article of its law', () => {
    expect(allowanceOf(degreeII({ payment: { month: '2025-04' } }))).toMatchObject({
      ...notDue,
      steps: [
        { rule: 'law.in-force-on-day', result: 'law-360-2023' },
        { rule: 'companion-allowance.degree-I-only', facts: { degree: 'II' }, result: false },
      ],
    })
  })

  test('a decision in degree III, or an event that decides no degree, changes nothing', () => {
    for (const event of [
      { id: 'review-decision', on: '2025-03-10', degree: 'III' },
      { id: 'review-missed', on: '2025-03-10' },
    ] as const)
      expect(allowanceOf(degreeII({ events: [event] }))).toMatchObject(notDue)
  })

  test('a decision that does not tell its degree may have given degree I: it is asked for first', () => {
    const events = [{ id: 'review-decision', on: '2025-03-10' }] as const
    const allowance = allowanceOf(degreeII({ events }))
    expect('needs' in allowance && allowance.needs[0]).toBe('events.0.degree')
  })
})

describe('an officer in degree II', () => {
  const officer = (registeredOn?: '2015-12-31' | '2016-01-01'): Dossier => ({
    ...degreeII(),
    person: { militaryOrPolice: true },
    ...(registeredOn ? { application: { registeredOn } } : {}),
  })

  test('has a law of his own since 2016, which is named before the degree is', () => {
    expect(allowanceOf(officer('2016-01-01'))).toMatchObject({ status: 'not-covered', what: 'law-223-2015' })
    expect(allowanceOf(officer('2015-12-31'))).toMatchObject(notDue)
    expect(allowanceOf(officer())).toMatchObject({
      status: 'undetermined',
      needs: ['application.registeredOn'],
    })
  })
})

describe('degree I', () => {
  const granted = (month: CivilMonth): Dossier => ({
    scheme: 'public',
    person: { sex: 'male', birthDate: '1980-07-07' },
    incapacity: { degree: 'I', cause: 'neoplasm' },
    medicalDecision: { issuedOn: '2025-01-14' },
    application: { registeredOn: '2025-01-14', grantedOn: '2025-01-14' },
    contribution: { stageAtDecision: { years: 10 } },
    payment: { month },
  })

  test('has it in the month of the grant: half of 4,050; in the month before there is no pension yet', () => {
    expect(allowanceOf(granted('2025-01'))).toMatchObject({ value: { lei: '2025.00' } })
    expect(allowanceOf(granted('2024-12'))).toMatchObject({ because: 'before-the-grant' })
  })

  test('is not told of a right whose payment hangs on what happened before 2011', () => {
    const older: Dossier = {
      ...granted('2018-07'),
      medicalDecision: { issuedOn: '2008-02-20' },
      application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
      events: [{ id: 'review-missed', on: '2010-06-10' }],
    }
    expect(allowanceOf(older)).toMatchObject({
      status: 'not-covered',
      what: 'law-in-force',
      on: '2010-06-10',
    })
  })

  test('of a notary waits for the base that only he knows, and for nothing else', () => {
    const notary: Dossier = {
      ...granted('2025-03'),
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1980-07-07', notaryAtDecision: true },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      insurance: { insuredAtDecision: true },
    }
    expect(allowanceOf(notary)).toMatchObject({ status: 'undetermined', needs: ['payment.allowanceBase'] })
    const known: Dossier = { ...notary, payment: { month: '2025-03', allowanceBase: '2000' } }
    // 80 % of 2,000.
    expect(allowanceOf(known)).toMatchObject({ value: { lei: '1600.00' } })
  })
})
