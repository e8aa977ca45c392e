import { describe, expect, test } from 'vitest'
import { woman } from '../payment/lives.js'
import { decided, manOf2016, manOf2018, monthOf, otherwise, paidIn } from './lives.js'

describe('a pension of Law 263/2010 after a decision in another degree before September 2024', () => {
  const toIII = [decided('2014-05-12', 'III')]

  test('degree III has no potential stage: from the month after, the realised points alone, no stage asked for', () => {
    // 28.525 / 35 = 0.81500 x 1.17 = 0.95355 x 790.7 = 753.97; 20 / 35 = 0.57143 x 1.17 = 0.66857 x 790.7 = 528.64
    expect(paidIn(woman, '2014-05', toIII)).toBe('754.00')
    expect(paidIn(woman, '2014-06', toIII)).toBe('529.00')
    expect(monthOf(woman, '2014-06', toIII).points).toMatchObject({
      value: { monthly: '0.35', potential: '0.00000', total: '20.00000' },
    })
  })

  test('back in degree II, Table 3 is looked at on that day, and the length is the first one', () => {
    // 46 years: Table 3 asks 20; 186 x 0.55 / 12 = 8.525, 0.95355 x 871.7 = 831.21
    const back = (years: number) => [...toIII, decided('2016-04-20', 'II', { years })]
    expect(paidIn(woman, '2016-05', back(20))).toBe('832.00')
    // 0.66857 x 871.7 = 582.79
    expect(paidIn(woman, '2016-05', back(19))).toBe('583.00')
    expect(paidIn(woman, '2016-05', [...toIII, decided('2016-04-20', 'II')])).toBe('events.1.stageAtDecision')
  })

  test('a decision that leaves the degree as it is changes nothing and asks for nothing', () => {
    expect(paidIn(woman, '2014-06', [decided('2014-05-12', 'II')])).toBe('754.00')
    expect(paidIn(woman, '2016-05', [...toIII, decided('2016-04-20', 'III')])).toBe('583.00')
  })
})

describe('degree III without a potential stage, then degree I', () => {
  const toI = (years?: number) => [decided('2019-05-20', 'I', years ? { years } : undefined)]

  test('with the stage of Table 3 at the new decision the length is that of the grant', () => {
    // 0.40000 x 1.09 = 0.43600 x 1,100 = 479.6; 240 x 0.70 / 12 = 14; 28 / 35 = 0.8 x 1.09 = 0.872 x 1,100 = 959.2
    expect(paidIn(manOf2016, '2019-05', toI(18))).toBe('480.00')
    expect(paidIn(manOf2016, '2019-06', toI(18))).toBe('960.00')
    expect(monthOf(manOf2016, '2019-06', toI(18)).companionAllowance).toMatchObject({
      value: { lei: '880.00' },
    })
  })

  test('counted again instead it is 17 years: both are shown', () => {
    // 204 x 0.70 / 12 = 11.9; 25.9 / 35 = 0.74 x 1.09 = 0.8066 x 1,100 = 887.26
    expect(otherwise('degree-change-public', manOf2016, '2019-06', toI(18))).toEqual(['888.00'])
    expect(paidIn(manOf2016, '2019-06', toI(18), { 'degree-change-public': 'recounted' })).toBe('888.00')
  })

  test('below it there is none: the amount stays, the allowance is due', () => {
    const { pension, companionAllowance } = monthOf(manOf2016, '2019-06', toI(16))
    expect(pension).toMatchObject({ value: { lei: '480.00' } })
    expect(companionAllowance).toMatchObject({ value: { lei: '880.00' } })
  })

  test('without that stage neither the points nor the pension is known, nor is anything else asked for', () => {
    const { points, pension } = monthOf(manOf2016, '2019-06', toI())
    expect([points, pension]).toMatchObject([
      { status: 'undetermined', needs: ['events.0.stageAtDecision'] },
      { status: 'undetermined', needs: ['events.0.stageAtDecision'] },
    ])
  })

  test('after a work accident no stage is asked for', () => {
    // 12 x 0.70 x 20y / 12 = 14 points
    const dossier = { ...manOf2016, incapacity: { degree: 'II', cause: 'work-accident' } } as const
    expect(monthOf(dossier, '2019-06', toI()).points).toMatchObject({ value: { potential: '14.00000' } })
  })
})

describe('from September 2024 on', () => {
  test('the points of the last degree times the reference point', () => {
    // Degree I to II in 2023 at 51: Table 3 asks 23; 180 x 0.55 / 12 = 8.25; 26.25 x 81 = 2,126.25
    const events = [decided('2023-02-17', 'II', { years: 25 })]
    expect(paidIn(manOf2018('I', '1753'), '2025-03', events)).toBe('2127.00')
    expect(paidIn(manOf2018('I', '2200'), '2025-03', events)).toBe('2200.00')
  })

  test('decided in August 2024: the old rates, and the floor is what the new degree was worth that month', () => {
    // 52 years: Table 3 asks 23 and 22 are there: 18 x 81 = 1,458; 18 / 35 = 0.51429 x 1.15 = 0.59143 x 2,032 = 1,201.79
    const lost = [decided('2024-08-20', 'I', { years: 22 })]
    expect(paidIn(manOf2018('II', '1753'), '2024-08', lost)).toBe('1753.00')
    expect(paidIn(manOf2018('II', '1753'), '2024-09', lost)).toBe('1458.00')
    // With 23: 28.5 x 81 = 2,308.5, also without word of an amount in payment.
    expect(paidIn(manOf2018('II'), '2024-09', [decided('2024-08-20', 'I', { years: 23 })])).toBe('2309.00')
  })

  test('the points have the stability points of the pension', () => {
    const dossier = {
      ...manOf2018('I', '1903'),
      contribution: {
        ...manOf2018('I').contribution,
        contributoryStage: { years: 26 },
        stageAtDecision: { years: 26 },
      },
    }
    // 9y = 108 months x 0.70 / 12 = 6.3; 18 + 6.3 + 0.5 = 24.8
    const { points, pension } = monthOf(dossier, '2024-09', [])
    expect(points).toMatchObject({ value: { stability: '0.50000', total: '24.80000' } })
    expect(pension).toMatchObject({ value: { totalPoints: '24.80000' } })
    expect(monthOf(dossier, '2024-08', []).points).toMatchObject({ value: { total: '24.30000' } })
  })
})
