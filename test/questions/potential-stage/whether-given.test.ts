import { describe, expect, test } from 'vitest'
import { assess, changeOfDegree, type Dossier, potentialStage, type Readings } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

const ruleSaysIn = (law: 'law-263-2010-amended-2013' | 'notaries'): unknown =>
  potentialStage({
    law,
    sex: 'male',
    birthDate: '1980-02-01',
    degree: 'III',
    cause: 'ordinary-disease',
    decisionIssuedOn: '2023-03-10',
    stageAtDecision: stage(20),
    grantedOn: '2023-03-10',
    stageAtGrant: stage(20),
  }).steps.find(({ rule }) => rule === 'potential-stage.degree-III-has-one')?.result

describe('the step of degree III', () => {
  test('says that it has no potential stage, art. 76(2) of Law 263/2010', () => {
    expect(ruleSaysIn('law-263-2010-amended-2013')).toBe(false)
  })

  test('nor has it one of the notaries, who insure degrees I and II', () => {
    expect(ruleSaysIn('notaries')).toBe(false)
  })
})

describe('another degree of who worked with a handicap older than the insured status, art. 76(3)', () => {
  // A man of 43 with a pension of 2018: Table 3 asks 17 years of him, and he has 5.
  const facts = {
    law: 'law-263-2010-amended-2013',
    sex: 'male',
    birthDate: '1980-02-01',
    cause: 'ordinary-disease',
    firstDegree: 'II',
    newDegree: 'I',
    firstGrantedOn: '2018-05-01',
    firstPotentialStage: stage(20),
    newDecisionIssuedOn: '2023-03-10',
    stageAtNewDecision: stage(5),
  } as const

  // Granted at 38 with 5 years: to the age of 65 on 2045-02-01 there are 26 years and 9 months, less than 35 - 5.
  const pointsAfter = (handicap: object, readings: Partial<Readings> = {}): unknown => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1980-02-01', ...handicap },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2018-05-01' },
      application: { registeredOn: '2018-05-01', grantedOn: '2018-05-01' },
      contribution: { stageAtDecision: stage(5), stageAtGrant: stage(5), points: '5' },
      events: [{ id: 'review-decision', on: '2023-03-10', degree: 'I', stageAtDecision: stage(5) }],
      payment: { month: '2023-06' },
    }
    const { points } = assess(dossier, { readings })
    return points.value !== undefined ? points.value.potential : points
  }

  // 321 months x 0.70 / 12
  test('is not held against Table 3, unless read to be', () => {
    expect(pointsAfter({ handicap: 'medium' })).toBe('18.72500')
    expect(pointsAfter({ handicap: 'medium' }, { 'handicap-limits': 'all-apply' })).toBe('0.00000')
    expect(pointsAfter({})).toBe('0.00000')
  })

  test('without a handicap it is, and the complete stage is not looked at', () => {
    const finding = changeOfDegree(facts)
    expect(finding.value.potentialStage).toEqual(NONE)
    expect(finding.steps.map(({ rule }) => rule).filter(rule => rule.startsWith('retirement'))).toEqual([])
  })
})
