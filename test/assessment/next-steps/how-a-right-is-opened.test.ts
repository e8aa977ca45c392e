import { describe, expect, test } from 'vitest'
import type { CivilDate, Dossier } from '../../../src/index.js'
import { actsOf } from './asked-of-whom.js'
import { MAN, withEvents } from './lives.js'

const APPLY = 'apply-for-the-pension'
const UNAPPLIED: Dossier = { ...MAN, application: {}, pensionDecision: {}, payment: {} }

describe('the application', () => {
  test('is asked for once its term is over, whatever other term still runs', () => {
    // 30 free days after 14 October: 14 November. The decision can be contested until the 18th.
    const acts = actsOf(UNAPPLIED, '2024-11-15')
    expect(acts.filter(act => act === APPLY)).toHaveLength(1)
    expect(acts).toContain('contest-medical-decision')
  })

  test('is asked for once while its term runs', () => {
    expect(actsOf(UNAPPLIED, '2024-11-14').filter(act => act === APPLY)).toHaveLength(1)
  })

  test('was made where the start of the pension is printed', () => {
    expect(actsOf({ ...UNAPPLIED, application: { grantedOn: '2024-10-14' } })).not.toContain(APPLY)
  })

  test('is not asked for before there is a decision to bring along', () => {
    expect(actsOf({ ...UNAPPLIED, medicalDecision: {} })).not.toContain(APPLY)
  })

  test('of a notary goes to a house of which nothing is published', () => {
    const notary: Dossier = {
      ...UNAPPLIED,
      scheme: 'notaries',
      person: { ...MAN.person, notaryAtDecision: true },
    }
    expect(actsOf(notary, '2026-07-01')).not.toContain(APPLY)
  })
})

describe('who was refused by table 3', () => {
  // At 31 table 3 asks for 8 years. Born on 7 July 1980: 65 years on 7 July 2045.
  const of2012: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2012-03-01' },
    application: { registeredOn: '2012-03-05' },
    pensionDecision: {},
    contribution: { stageAtDecision: { years: 3 } },
    payment: {},
  }

  test('opens a right anew until the day before the standard age', () => {
    expect(actsOf(of2012, '2045-07-06')).toContain('apply-anew')
    expect(actsOf(of2012, '2045-07-07')).not.toContain('apply-anew')
  })

  test('opens one where no day is asked about', () => {
    expect(actsOf(of2012)).toContain('apply-anew')
  })
})

test('who was refused for the age and for the stage asks for the pension of that age alone', () => {
  const past: Dossier = {
    ...MAN,
    person: { sex: 'male', birthDate: '1958-01-20' },
    contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
  }
  const acts = actsOf(past, '2026-07-01')
  expect(acts).toContain('apply-for-the-old-age-pension')
  expect(acts).not.toContain('prove-missing-stage')
})

describe('after an end', () => {
  const regained = withEvents({ id: 'review-decision', on: '2025-06-10', degree: 'none' })
  const openOn = (day?: CivilDate) =>
    actsOf({ ...regained, payment: {} }, day).filter(act => act.startsWith('apply'))

  test('a right is opened anew, where no day is asked about too', () => {
    expect(openOn('2026-07-01')).toEqual(['apply-anew'])
    expect(openOn()).toEqual(['apply-anew'])
  })

  test('from the standard age on there is the pension of that age', () => {
    expect(openOn('2045-07-06')).toEqual(['apply-anew'])
    expect(openOn('2045-07-07')).toEqual(['apply-for-the-old-age-pension'])
  })
})
