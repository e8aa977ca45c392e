import { describe, expect, test } from 'vitest'
import { eligibility, pensionAmount, potentialPoints, potentialStage } from '../../src/index.js'
import { NONE, stage } from './stages.js'

const notary = {
  law: 'notaries',
  sex: 'female',
  birthDate: '1970-06-01',
  degree: 'I',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2022-06-01',
  stageAtDecision: stage(9),
} as const

const granted = { ...notary, grantedOn: '2022-06-01', stageAtGrant: stage(9) } as const

describe('the right of a notary', () => {
  test('degree I or II, and a notary on the day of the decision; no minimum stage', () => {
    expect(eligibility({ ...notary, notaryAtDecision: true, stageAtDecision: {} }).value).toEqual({
      entitled: true,
    })
    expect(eligibility({ ...notary, degree: 'II', notaryAtDecision: true }).value).toEqual({ entitled: true })
  })

  test('every failing condition is named', () => {
    expect(eligibility({ ...notary, degree: 'III' }).value).toMatchObject({
      entitled: false,
      reasons: [{ code: 'degree-not-covered' }, { code: 'not-a-notary-at-decision' }],
    })
  })

  test('degree III is not insured: it has no potential stage either', () => {
    expect(potentialStage({ ...granted, degree: 'III' }).value).toEqual({
      stage: NONE,
      boundBy: 'degree-III',
    })
  })
})

describe('the potential stage of a notary', () => {
  const transition = {
    ...granted,
    birthDate: '1970-06-01',
    stageAtGrant: stage(25),
    professionStageOn2013: stage(12),
  } as const

  test('is counted to 35 years, and the 30 of the transition are an open question', () => {
    const finding = potentialStage(transition)
    expect(finding.value).toEqual({ stage: stage(10), boundBy: 'complete-stage' })
    expect(finding.openQuestions).toEqual([
      {
        id: 'notaries-complete-stage-30',
        reading: 'no',
        moves: 'lei',
        others: [{ reading: 'yes', value: { stage: stage(5), boundBy: 'complete-stage' } }],
      },
    ])
  })

  test('is given by the system with the longest period', () => {
    expect(potentialStage({ ...granted, stageInOtherSystems: stage(9, 0, 1) }).value).toEqual({
      stage: NONE,
      boundBy: 'longer-stage-elsewhere',
    })
    expect(potentialStage({ ...granted, stageInOtherSystems: stage(8, 11, 29) }).value.boundBy).toBe(
      'standard-age',
    )
  })

  test('of two equal longest periods the Regulation does not say which gives', () => {
    expect(() => potentialStage({ ...granted, stageInOtherSystems: stage(9) })).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'equal-stages' }),
    )
  })

  test('a stage of nothing in other systems is no other system', () => {
    const beginner = { ...granted, stageAtDecision: NONE, stageAtGrant: NONE } as const
    expect(potentialStage({ ...beginner, stageInOtherSystems: NONE }).value).toEqual(
      potentialStage(beginner).value,
    )
  })
})

describe('the points of a notary', () => {
  test('are a sum of monthly points, not divided by 12: 150 months and 13 days in degree II', () => {
    // 150 x 0.30 + 13/30 x 0.30 = 45.13
    expect(potentialPoints({ law: 'notaries', degree: 'II', potentialStage: stage(12, 6, 13) }).value).toBe(
      '45.13000',
    )
  })

  const facts = { law: 'notaries', month: '2024-01', realisedPoints: 1, potentialPoints: 1 } as const

  test('become no lei without the value of a point, which is not published', () => {
    expect(() => pensionAmount(facts)).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'notaries-point-value' }),
    )
  })

  test('with the value of the caller, for points on one scale, become their product, and that is uncertain', () => {
    const finding = pensionAmount({ ...facts, realisedPoints: 10, potentialPoints: 5, pointValue: 20 })
    expect(finding.value.lei).toBe('300.00')
    expect(finding.confidence).toBe('uncertain')
  })
})
