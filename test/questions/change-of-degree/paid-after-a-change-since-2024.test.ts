import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { man } from '../payment/lives.js'
import { decided, manOf2016, manOf2018, monthOf, otherwise, paidIn } from './lives.js'

describe('opened under Law 263/2010, from degree I to II by a decision of February 2025', () => {
  const toII = [decided('2025-02-17', 'II')]
  const dossier = manOf2018('I', '1903')

  test('the months first granted at the rate of Law 360/2023, from the month after', () => {
    // 10.5: 28.5 / 35 = 0.81429 x 1.15 = 0.93643 x 1,000 and x 2,032; 28.5 x 81 = 2,308.5; 180 x 0.20 / 12 = 3; 21 x 81
    expect(paidIn(dossier, '2018-04', toII)).toBe('937.00')
    expect(paidIn(dossier, '2024-08', toII)).toBe('1903.00')
    expect(paidIn(dossier, '2025-02', toII)).toBe('2309.00')
    expect(paidIn(dossier, '2025-03', toII)).toBe('1701.00')
  })

  test('no floor of the amount of August 2024, in neither reading: the degree does not rise', () => {
    expect(paidIn(manOf2018('I', '1903'), '2025-03', toII)).toBe('1701.00')
    const readings = { 'old-amount-after-degree-change': 'yes-when-degree-rises' } as const
    expect(paidIn(dossier, '2025-03', toII, readings)).toBe('1701.00')
    expect(paidIn(manOf2018('I'), '2025-03', toII)).toBe('1701.00')
  })

  test('at the rates of Law 263/2010 it is 2,127: both are shown', () => {
    // 180 x 0.55 / 12 = 8.25; 26.25 x 81 = 2,126.25
    expect(otherwise('degree-change-rates', dossier, '2025-03', toII)).toEqual(['2127.00'])
    expect(paidIn(dossier, '2025-03', toII, { 'degree-change-rates': 'law-263-rates' })).toBe('2127.00')
  })

  test('points and pension speak of the same points, and the allowance goes with the degree', () => {
    const { points, pension, companionAllowance } = monthOf(dossier, '2025-03', toII)
    expect(points).toMatchObject({ value: { monthly: '0.20', potential: '3.00000', total: '21.00000' } })
    expect(pension).toMatchObject({ value: { totalPoints: '21.00000' } })
    expect(companionAllowance).toMatchObject({ status: 'not-due' })
    expect(monthOf(dossier, '2025-02', toII).companionAllowance).toMatchObject({ value: { lei: '2025.00' } })
  })

  test('back in degree I it is the rate of Law 360/2023 too; a second decision in II changes nothing', () => {
    // 180 x 0.25 / 12 = 3.75; 21.75 x 81 = 1,761.75
    expect(paidIn(dossier, '2026-02', [...toII, decided('2026-01-12', 'I')])).toBe('1762.00')
    expect(paidIn(dossier, '2026-02', [...toII, decided('2026-01-12', 'II')])).toBe('1701.00')
  })

  test('a decision that leaves degree I changes nothing', () => {
    expect(paidIn(dossier, '2025-03', [decided('2025-02-17', 'I')])).toBe('2309.00')
  })
})

describe('opened under Law 263/2010, from degree II to I by a decision of February 2025', () => {
  const toI = [decided('2025-02-17', 'I')]

  test('who gets worse has a smaller pension by the default, and the allowance beside it', () => {
    expect(paidIn(manOf2018('II', '1753'), '2025-02', toI)).toBe('2127.00')
    const { pension, companionAllowance } = monthOf(manOf2018('II', '1753'), '2025-03', toI)
    expect(pension).toMatchObject({ value: { lei: '1762.00' } })
    expect(companionAllowance).toMatchObject({ value: { lei: '2025.00' } })
    // 180 x 0.70 / 12 = 10.5; 28.5 x 81 = 2,308.5
    expect(otherwise('degree-change-rates', manOf2018('II', '1753'), '2025-03', toI)).toEqual(['2309.00'])
  })

  test('whether the amount of August 2024 is still a floor is shown where it is the larger', () => {
    const floor = 'old-amount-after-degree-change'
    expect(otherwise(floor, manOf2018('II', '1753'), '2025-03', toI)).toBeUndefined()
    expect(paidIn(manOf2018('II', '1800'), '2025-03', toI)).toBe('1762.00')
    expect(otherwise(floor, manOf2018('II', '1800'), '2025-03', toI)).toEqual(['1800.00'])
    expect(paidIn(manOf2018('II', '1800'), '2025-03', toI, { [floor]: 'yes-when-degree-rises' })).toBe(
      '1800.00',
    )
  })

  test('Table 3 is not looked at again: no stage is asked for', () => {
    expect(monthOf(manOf2018('II'), '2025-03', toI).pension).toMatchObject({ value: { lei: '1762.00' } })
  })
})

describe('a first degree III without a potential stage', () => {
  const toII = [decided('2025-02-17', 'II')]
  const dossier = manOf2018('III', '1202')

  test('has none in degree II either: 18 x 81', () => {
    expect(paidIn(dossier, '2024-08', toII)).toBe('1202.00')
    expect(paidIn(dossier, '2025-02', toII)).toBe('1458.00')
    expect(paidIn(dossier, '2025-03', toII)).toBe('1458.00')
  })

  test('or the one of art. 75 at the grant, 180 months: both are shown', () => {
    // 180 x 0.20 / 12 = 3; 21 x 81
    expect(otherwise('first-degree-without-potential', dossier, '2025-03', toII)).toEqual(['1701.00'])
    const readings = { 'first-degree-without-potential': 'as-art-75-at-grant' } as const
    expect(paidIn(dossier, '2025-03', toII, readings)).toBe('1701.00')
  })

  test('Table 3 not met at first is a condition kept: nothing is open', () => {
    // 43 years in 2018 ask 17 of stage; 16 are there.
    const below = {
      ...manOf2016,
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2018-07-01' },
      application: { registeredOn: '2018-07-01', grantedOn: '2018-07-01' },
      contribution: { stageAtDecision: { years: 16 }, contributoryStage: { years: 16 }, points: '14' },
    } as const
    const { pension } = monthOf(below, '2025-03', [decided('2025-02-17', 'I')])
    // 14 x 81
    expect(pension).toMatchObject({ value: { lei: '1134.00' } })
    expect(pension.value !== undefined && pension.openQuestions.map(({ id }) => id)).not.toContain(
      'first-degree-without-potential',
    )
  })
})

describe('opened under Law 360/2023', () => {
  test('the length of the grant stays, at the rate of the new degree, from the month after the issue', () => {
    // 180 x 0.10 / 12 = 1.5; 24 x 81
    const toIII = (on: '2026-05-06' | '2026-05-31' | '2026-06-01') => [decided(on, 'III')]
    expect(paidIn(man, '2026-05', toIII('2026-05-06'))).toBe('2066.00')
    expect(paidIn(man, '2026-06', toIII('2026-05-06'))).toBe('1944.00')
    expect(paidIn(man, '2026-06', toIII('2026-05-31'))).toBe('1944.00')
    expect(paidIn(man, '2026-06', toIII('2026-06-01'))).toBe('2066.00')
    expect(paidIn(man, '2026-07', toIII('2026-06-01'))).toBe('1944.00')
  })
})

describe('opened before 2011, from degree I to II by a decision of February 2025', () => {
  const opened2009: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1970-05-05' },
    incapacity: { degree: 'I', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2009-03-01' },
    application: { registeredOn: '2009-03-01', grantedOn: '2009-03-01' },
    contribution: { firstPotentialStage: { years: 8 }, contributoryStage: { years: 20 }, points: '18' },
  }
  const toII = [decided('2025-02-17', 'II')]

  test('the months first granted are a fact, and asked for', () => {
    // 96 x 0.20 / 12 = 1.6; 19.6 x 81 = 1,587.6
    expect(paidIn(opened2009, '2025-03', toII)).toBe('1588.00')
    expect(monthOf(opened2009, '2025-03', toII).points).toMatchObject({
      value: { monthly: '0.20', potential: '1.60000', total: '19.60000' },
    })
    const { firstPotentialStage: _, ...contribution } = opened2009.contribution ?? {}
    expect(paidIn({ ...opened2009, contribution }, '2025-03', toII)).toBe('contribution.firstPotentialStage')
  })

  test('in the months before it the amount due for August 2024 is asked for', () => {
    expect(paidIn(opened2009, '2025-02', toII)).toBe('payment.leiInPayment')
  })
})
