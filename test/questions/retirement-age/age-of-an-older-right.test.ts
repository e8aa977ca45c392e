import { describe, expect, test } from 'vitest'
import {
  assess,
  type Assessment,
  type CivilDate,
  type Dossier,
  standardRetirement,
} from '../../../src/index.js'

/** A pension opened on 2008-03-01, under Law 19/2000. */
const opened = (birthDate: CivilDate): Assessment =>
  assess({
    scheme: 'public',
    person: { sex: 'male', birthDate },
    medicalDecision: { issuedOn: '2008-02-20' },
    application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  })

describe('the standard age of a right opened before 2011', () => {
  // A man born in 1959 is 65 under the annex of either law.
  test.each([
    ['1959-08-31', '2024-08-31', 'law-263-2010'],
    ['1959-09-01', '2024-09-01', 'law-360-2023'],
    ['1965-09-01', '2030-09-01', 'law-360-2023'],
  ] as const)('born on %s it is reached on %s, by annex 5 of %s alone', (birthDate, reachedOn, act) => {
    const { standardRetirement } = opened(birthDate)
    expect(standardRetirement).toMatchObject({ value: { reachedOn } })
    const steps = 'value' in standardRetirement ? standardRetirement.steps : []
    expect(steps.map(({ rule, citation }) => [rule, citation])).toEqual([
      ['retirement-age.row-of-annex-5', { act, provision: 'annex 5' }],
      ['retirement-age.reached-on', { act, provision: 'annex 5' }],
    ])
  })

  test('is not told of who was born before the first row of the annex', () => {
    expect(opened('1940-01-01').standardRetirement).toMatchObject({
      status: 'not-covered',
      what: 'annex-5',
      knownFrom: '1947-01-01',
    })
  })
})

describe('the standard age of the notaries', () => {
  test('asks nothing of the army: annex 6 is of the public scheme', () => {
    const notary: Dossier = {
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1970-06-01', militaryOrPolice: true },
      application: { registeredOn: '2021-01-01' },
    }
    expect(assess(notary).standardRetirement).toMatchObject({ value: { reachedOn: '2035-06-01' } })
  })

  test('counts no age below zero on 2013-01-01 for who was not born yet', () => {
    const { steps } = standardRetirement({ law: 'notaries', sex: 'male', birthDate: '2013-01-02' })
    expect(steps[0]).toMatchObject({
      rule: 'retirement-age.conditions-of-the-notaries',
      facts: { ageOn2013: 0 },
      result: { completeStage: { years: 35 } },
    })
  })
})
