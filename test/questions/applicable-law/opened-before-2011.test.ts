import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier } from '../../../src/index.js'

/** Born in 1965; of a public right opened before 2011 the standard age is still told, as the annexes know it. */
const registeredOn = (day: CivilDate, more: Dossier = {}): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1965-09-01' },
  medicalDecision: { issuedOn: day },
  application: { registeredOn: day, grantedOn: day },
  payment: { month: '2012-05' },
  ...(more.scheme ? { scheme: more.scheme } : {}),
  ...(more.person ? { person: { ...more.person, sex: 'male', birthDate: '1965-09-01' } } : {}),
})

const refused = { status: 'not-covered', what: 'law-in-force' }

describe('a right opened before 2011', () => {
  test('of the public scheme is paid by the laws that came after, which need its average score', () => {
    const { standardRetirement, pension } = assess(registeredOn('2010-12-31'))
    expect(standardRetirement).toMatchObject({ value: { reachedOn: '2030-09-01' } })
    expect('needs' in pension && pension.needs).toContain('contribution.averageScore')
  })

  test('of a notary is none of Law 39/2020, nor of the public laws', () => {
    const { standardRetirement, pension } = assess(registeredOn('2010-12-31', { scheme: 'notaries' }))
    expect([standardRetirement, pension]).toMatchObject([refused, refused])
  })

  test('of a soldier has left the public scheme with him', () => {
    const { standardRetirement, pension } = assess(
      registeredOn('2010-12-31', { person: { militaryOrPolice: true } }),
    )
    expect([standardRetirement, pension]).toMatchObject([refused, refused])
  })
})

test('a right opened on the first day of Law 263/2010 is one of that law: its score is worked out', () => {
  const { law, pension } = assess(registeredOn('2011-01-01'))
  expect(law).toMatchObject({ value: 'law-263-2010' })
  const needs = 'needs' in pension ? pension.needs : []
  expect(needs).toContain('incapacity.degree')
  expect(needs).not.toContain('contribution.averageScore')
})
