import { describe, expect, test } from 'vitest'
import { applicableLaw, assess, type Dossier, lawInForce } from '../../../src/index.js'

describe('the law of a pension in payment, step by step', () => {
  const on = '2024-09-01'
  const inForce = { rule: 'law.in-force-on-day', facts: { on, inForceFrom: on }, result: 'law-360-2023' }

  test('opened on the last day of Law 263/2010: that law ended, and art. 144(1) governs the pension', () => {
    expect(lawInForce({ on, rightOpenedOn: '2024-08-31' }).steps).toMatchObject([
      {
        rule: 'law.before-ended',
        facts: { lawEndedOn: '2024-08-31' },
        result: true,
        citation: { act: 'law-360-2023', provision: 'art. 168(1) a), b)' },
      },
      { ...inForce, citation: { act: 'law-360-2023', provision: 'art. 144(1)' } },
    ])
  })

  test.each([[{ on, rightOpenedOn: '2024-09-01' }], [{ on }]] as const)(
    'opened under Law 360/2023, or nobody says when: the law is in force by its art. 167, and nothing ended',
    facts => {
      expect(lawInForce(facts).steps).toMatchObject([
        { ...inForce, citation: { act: 'law-360-2023', provision: 'art. 167' } },
      ])
    },
  )
})

describe('the law of an application, step by step', () => {
  const rulesOf = (applicationRegisteredOn: '2024-08-31' | '2024-09-01') =>
    applicableLaw({ scheme: 'public', applicationRegisteredOn }).steps.map(({ rule }) => rule)

  test('what was in force that day is told apart only of a law that ended since', () => {
    const registered = 'law.by-registration-of-application'
    expect(rulesOf('2024-08-31')).toEqual(['law.in-force-on-day', registered])
    expect(rulesOf('2024-09-01')).toEqual([registered])
  })

  test('a notary is asked nothing of the army: the system is his own', () => {
    const facts = { scheme: 'notaries', applicationRegisteredOn: '2020-04-06' } as const
    expect(applicableLaw({ ...facts, militaryOrPolice: true }).value).toBe('notaries')
  })
})

describe('an officer whose decision came on the last day of 2015', () => {
  const day = '2015-12-31'
  const officer: Dossier = {
    scheme: 'public',
    person: { militaryOrPolice: true },
    medicalDecision: { issuedOn: day, communicatedOn: day },
    application: { registeredOn: day },
  }

  test('still contests it by Law 263/2010: 30 free days end on Sunday 31 January 2016, so on Monday', () => {
    expect(assess(officer).procedure).toMatchObject({ value: { contestUntil: '2016-02-01' } })
  })
})
