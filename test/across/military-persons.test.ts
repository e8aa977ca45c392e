import { describe, expect, test } from 'vitest'
import { applicableLaw, assess, contestation, type Dossier, medicalAuthorities } from '../../src/index.js'
import { VERSIONS_OF_LAW_263 } from './laws.js'

const officer = (year: 2014 | 2025): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-06-01', militaryOrPolice: true },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: `${year}-01-10`, communicatedOn: `${year}-01-15` },
  application: { registeredOn: `${year}-01-20`, grantedOn: `${year}-01-20` },
  contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
  payment: { month: `${year}-03` },
})
const RESTING_ON_THE_AGE = [
  'standardRetirement',
  'eligibility',
  'entitlementStart',
  'potentialStage',
  'points',
  'pension',
  'companionAllowance',
  'review',
] as const

describe('military, police and intelligence persons from 2011 to 2015', () => {
  test.each(['2011-01-01', '2013-03-15', '2015-12-31'] as const)('are in the public scheme on %s', day => {
    const facts = { scheme: 'public', applicationRegisteredOn: day } as const
    expect(applicableLaw({ ...facts, militaryOrPolice: true }).value).toBe(applicableLaw(facts).value)
  })

  test('have commissions of their own: one decides, the central one endorses and hears the contestation', () => {
    for (const law of VERSIONS_OF_LAW_263) {
      expect(medicalAuthorities({ law, militaryOrPolice: true }).value).toEqual({
        decidedBy: 'medico-military-commission',
        endorsedBy: 'central-medico-military-commission',
        contestedBefore: 'central-medico-military-commission',
      })
      expect(medicalAuthorities({ law }).value).not.toHaveProperty('endorsedBy')
    }
  })

  test('contest in the same 30 days, before the central commission, then before the court', () => {
    const facts = { law: 'law-263-2010-amended-2013', communicatedOn: '2014-01-15' } as const
    const theirs = contestation({ ...facts, against: 'medical-decision', militaryOrPolice: true }).value
    const others = contestation({ ...facts, against: 'medical-decision' }).value
    // 2014-01-15 + 31 = 02-15, a Saturday, so 02-17.
    expect(theirs).toMatchObject({ lastDay: '2014-02-17', body: 'central-medico-military-commission' })
    expect(others).toMatchObject({ lastDay: '2014-02-17', body: 'regional-medical-commission' })
    const ruling = contestation({ ...facts, against: 'commission-ruling', militaryOrPolice: true }).value
    expect(ruling.body).toBe('tribunal')
  })

  test.each(RESTING_ON_THE_AGE)('%s rests on annex 6, which is not available', section => {
    expect(assess(officer(2014))[section]).toMatchObject({ status: 'not-covered', what: 'annex-6' })
  })

  test('the law and the terms of the medical decision are answered all the same', () => {
    const answer = assess(officer(2014))
    expect(answer.law).toMatchObject({ value: 'law-263-2010-amended-2013' })
    expect(answer.procedure).toMatchObject({ value: { contestUntil: '2014-02-17' } })
  })
})

describe('the same persons from 2016', () => {
  const refusal = {
    what: 'law-223-2015',
    on: '2025-01-20',
    knownFrom: '2011-01-01',
    knownUntil: '2015-12-31',
  }

  test('have Law 223/2015, which is named and not computed', () => {
    const facts = { scheme: 'public', applicationRegisteredOn: '2016-01-01' } as const
    expect(() => applicableLaw({ ...facts, militaryOrPolice: true })).toThrow(
      expect.objectContaining({ ...refusal, code: 'not-covered', on: '2016-01-01' }),
    )
    expect(applicableLaw({ ...facts, militaryOrPolice: false }).value).toBe('law-263-2010-amended-2013')
  })

  test.each(['law', ...RESTING_ON_THE_AGE] as const)('%s says which law applies', section => {
    expect(assess(officer(2025))[section]).toMatchObject({ status: 'not-covered', ...refusal })
  })

  test('no date of the public laws is given to them', () => {
    const { procedure, timeline } = assess(officer(2025))
    expect(timeline).toEqual([])
    // The first term would have run from the request of 2025-01-10.
    expect(procedure).toMatchObject({ status: 'not-covered', ...refusal, on: '2025-01-10' })
  })
})
