import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type CivilMonth, type Dossier, timeOnPension } from '../../../src/index.js'

/** Born 1960-12-10: the standard age on 2025-12-10; 30 contributory years, 15 are asked for. */
const born1960 = (payment: Dossier['payment'] = {}, contributoryStage = { years: 30 }): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1960-12-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-10' },
  application: { registeredOn: '2024-10-10', grantedOn: '2024-10-10' },
  contribution: {
    stageAtDecision: { years: 30 },
    stageAtGrant: { years: 30 },
    contributoryStage,
    points: '30',
  },
  payment,
})

const conversionOf = (dossier: Dossier) => assess(dossier).conversion

describe('the amount after the conversion', () => {
  const withoutAmount = { outcome: 'becomes-old-age', on: '2025-12-10', companionAllowanceKept: false }

  test.each<CivilMonth>(['2025-12', '2026-01'])('in %s it is the larger old-age one', month => {
    expect(conversionOf(born1960({ month, oldAgeLei: '2700' }))).toMatchObject({
      value: { ...withoutAmount, lei: '2700.00' },
    })
  })

  test.each<[Dossier['payment'], string]>([
    [{ month: '2025-11', oldAgeLei: '2700' }, 'the month before it'],
    [{ month: '2026-01' }, 'a month without the old-age amount'],
    [{ oldAgeLei: '2700' }, 'no month'],
  ])('of %j nothing is told: %s', payment => {
    const { conversion } = assess(born1960(payment))
    expect('value' in conversion && conversion.value).toEqual(withoutAmount)
  })
})

describe('a conversion that cannot be told', () => {
  test('waits for the contributory stage where that is not given', () => {
    const { contribution, ...rest } = born1960({ month: '2026-01' })
    const { contributoryStage: _, ...others } = contribution ?? {}
    expect(conversionOf({ ...rest, contribution: others })).toMatchObject({
      status: 'undetermined',
      needs: ['contribution.contributoryStage'],
    })
  })
})

describe('the annex by which the day of the conversion is told', () => {
  /** Opened on 2008-03-01, under Law 19/2000. */
  const opened = (birthDate: CivilDate): Dossier => ({
    ...born1960({ month: '2026-01', leiInPayment: '2100' }),
    person: { sex: 'male', birthDate },
    medicalDecision: { issuedOn: '2008-02-20' },
    application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  })

  // 65 years under either; the conditions of the old-age pension are those of the law of the day.
  test.each([
    ['1959-08-31', '2024-08-31', 'law-263-2010'],
    ['1959-09-01', '2024-09-01', 'law-360-2023'],
  ] as const)('born on %s it is %s, by that of %s', (birthDate, on, act) => {
    const { conversion, payment } = assess(opened(birthDate))
    expect(conversion).toMatchObject({ value: { outcome: 'becomes-old-age', on } })
    const steps = 'value' in payment ? payment.steps : []
    const acts = steps
      .filter(({ rule }) => rule.startsWith('retirement-age.'))
      .map(({ citation }) => citation.act)
    expect(new Set(acts)).toEqual(new Set([act]))
  })

  test('is none for who reached the age before 2011, under a law that is not covered: nothing is told of it', () => {
    const { conversion, payment } = assess(opened('1945-01-01'))
    expect(conversion).toMatchObject({ status: 'not-covered', what: 'annex-5', knownFrom: '1947-01-01' })
    expect('value' in payment && payment.value).not.toHaveProperty('conversion')
  })

  test('of a notary it is that of the notaries, for a woman too: 65, where the public one has 63', () => {
    const notary: Dossier = {
      ...born1960({ month: '2026-01' }, { years: 12 }),
      scheme: 'notaries',
      person: { sex: 'female', birthDate: '1960-12-10', notaryAtDecision: true },
    }
    expect(conversionOf(notary)).toMatchObject({ value: { outcome: 'becomes-old-age', on: '2025-12-10' } })
  })
})

describe('the reading of the time on the pension before September 2024', () => {
  const counted = (drawnFrom: CivilDate) =>
    timeOnPension({ law: 'law-360-2023', drawnFrom, drawnUntil: '2026-01-01' })

  test('decides where a single day of it was drawn, and is not even noted where none was', () => {
    const facts = { drawnUntil: '2026-01-01', countedUntil: '2024-08-31' }
    const reading = 'counts-as-non-contributory'
    expect(counted('2024-08-31').value).toEqual({ years: 0, months: 0, days: 1 })
    expect(counted('2024-08-31').steps.map(({ facts }) => facts)).toEqual([
      { ...facts, drawnFrom: '2024-08-31', reading },
    ])
    expect(counted('2024-09-01').steps.map(({ facts }) => facts)).toEqual([
      { ...facts, drawnFrom: '2024-09-01' },
    ])
  })
})
