import { describe, expect, it } from 'vitest'
import {
  companionAllowance,
  eligibility,
  entitlementStart,
  pensionAmount,
  potentialPoints,
  potentialStage,
  requiredStage,
} from './index.js'

// Numbers are those of the worked examples; a case without one is a neighbour derived by hand from the same articles.

const stage = (years: number, months = 0, days = 0) => ({ years, months, days })

describe('Law 263/2010', () => {
  const old = 'law-263-2010'

  it.each([
    ['2013-05', '0.38977', '298.00'],
    ['2014-05', '0.39110', '310.00'],
  ])('9: in %s a score of %s', (month, score, lei) => {
    const facts = {
      law: old,
      realisedPoints: score,
      potentialPoints: 0,
      completeStage: { years: 1 },
    } as const
    expect(pensionAmount({ ...facts, month, correctionIndex: 1 })).toMatchObject({
      lei,
      averageAnnualScore: score,
    })
  })

  const SERIES =
    '2011-01 587 2013-01 610 2014-01 633 2015-01 665 2016-01 698 2017-01 734 2017-07 800 2018-07 880 ' +
    '2019-09 1012 2020-09 1154 2022-01 1269 2023-01 1428 2024-01 1626 2024-09 1850 2025-01 2025 2026-07 2163'

  it.each(SERIES.match(/\S+ \S+/g) ?? [])('10: the companion allowance from %s lei', entry => {
    const [month = '', lei = ''] = entry.split(' ')
    expect(companionAllowance({ scheme: 'public', degree: 'I', month })).toEqual({
      due: true,
      lei: `${lei}.00`,
    })
  })

  it('11: 35 years less 20 years 9 months 11 days', () => {
    const facts = {
      law: old,
      sex: 'male',
      birthDate: '1970-01-01',
      degree: 'II',
      cause: 'work-accident',
    } as const
    const days = { decisionIssuedOn: '2012-01-01', stageAtDecision: {}, grantedOn: '2012-01-01' }
    expect(potentialStage({ ...facts, ...days, stageAtGrant: stage(20, 9, 11) })).toEqual({
      stage: stage(14, 2, 19),
      boundBy: 'complete-stage',
    })
  })

  it('12: a year of potential stage in degree II', () => {
    expect(potentialPoints({ law: old, degree: 'II', potentialStage: { years: 1 } })).toBe('0.55000')
    const facts = { law: old, month: '2012-01', completeStage: { years: 35 }, correctionIndex: '1' } as const
    expect(pensionAmount({ ...facts, realisedPoints: 0, potentialPoints: '0.55' })).toMatchObject({
      averageAnnualScore: '0.01571',
    })
  })

  it('reads the edge of an age band both ways', () => {
    const at37 = { law: old, birthDate: '1975-02-01', decisionIssuedOn: '2012-02-01' } as const
    expect(requiredStage(at37)).toEqual(stage(14))
    const at53 = { ...at37, birthDate: '1959-02-01' }
    expect(requiredStage(at53, { 'age-band-edge': 'upper-included' })).toEqual(stage(23))
  })

  const claimant = {
    law: old,
    sex: 'male',
    birthDate: '1970-01-01',
    degree: 'III',
    cause: 'ordinary-disease',
    decisionIssuedOn: '2012-06-25',
    stageAtDecision: stage(16, 11, 29),
  } as const

  it('is bound by Table 3 to the eve of decision 680/2012, and has no potential stage without it', () => {
    expect(eligibility(claimant)).toEqual({
      entitled: false,
      reasons: [{ code: 'stage-below-table-3' }],
      missingStage: stage(0, 0, 1),
    })
    expect(eligibility({ ...claimant, decisionIssuedOn: '2012-06-26' })).toEqual({ entitled: true })
    const grant = { grantedOn: '2012-07-01', stageAtGrant: stage(17) }
    expect(potentialStage({ ...claimant, ...grant })).toEqual({
      stage: stage(0),
      boundBy: 'table-3-not-met',
    })
  })

  it('gives degree III of an ordinary disease no potential stage from 2013, and the blind a third', () => {
    const amended = { ...claimant, law: 'law-263-2010-amended-2013' } as const
    const grant = { grantedOn: '2014-07-01', stageAtGrant: stage(8) }
    expect(potentialStage({ ...amended, ...grant })).toEqual({ stage: stage(0), boundBy: 'degree-III' })
    expect(potentialStage({ ...amended, ...grant, handicap: 'blind' })).toEqual({
      stage: stage(3, 8),
      boundBy: 'complete-stage',
    })
  })

  it('starts the pension on the day after sick pay, or on registration once 30 days have passed', () => {
    const facts = { law: old, decisionIssuedOn: '2012-03-01', insuredAtDecision: true } as const
    const ended = { ...facts, sickPayEndedOn: '2012-03-10' }
    expect(entitlementStart({ ...ended, applicationRegisteredOn: '2012-04-02' })).toBe('2012-03-11')
    expect(entitlementStart({ ...ended, applicationRegisteredOn: '2012-04-03' })).toBe('2012-04-03')
  })
})
