import { describe, expect, test } from 'vitest'
import { type Handicap, potentialStage, type Readings } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

/** 40 on 2015-03-15, an ordinary disease, 5 years of stage: Table 3 asks 14. Complete stage 35 years, 65 on 2040-03-15. */
const facts = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1975-03-15',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2015-03-15',
  stageAtDecision: stage(5),
  grantedOn: '2015-03-15',
  stageAtGrant: stage(5),
} as const

const under = (handicap: Handicap, reading?: Readings['handicap-limits'], change: object = {}) =>
  potentialStage(
    { ...facts, ...change, handicap },
    reading ? { readings: { 'handicap-limits': reading } } : {},
  ).value

describe('who is blind or had a handicap before being insured has the complete stage of art. 58-59', () => {
  test.each([
    ['grave', stage(6, 8)],
    ['blind', stage(6, 8)],
    ['accentuated', stage(18, 4)],
  ] as const)('%s: its fraction of 35 years, less 5', (handicap, expected) => {
    // 35y / 3 = 11y 8m; twice that 23y 4m.
    expect(under(handicap)).toEqual({ stage: expected, boundBy: 'complete-stage' })
  })

  test('medium: the whole of it, and then the standard age binds', () => {
    expect(under('medium')).toEqual({ stage: stage(25), boundBy: 'standard-age' })
  })

  test('a third of an odd number of months keeps its days', () => {
    // A woman born in May 1955: complete stage 30y 1m, a third is 10y and 10 days.
    const woman = {
      sex: 'female',
      birthDate: '1955-05-20',
      decisionIssuedOn: '2014-01-20',
      grantedOn: '2014-01-20',
    } as const
    expect(under('blind', undefined, { ...woman, stageAtGrant: stage(9) })).toEqual({
      stage: stage(1, 0, 10),
      boundBy: 'complete-stage',
    })
  })

  test('who has realised the reduced stage has no potential stage left', () => {
    expect(under('blind', undefined, { stageAtGrant: stage(11, 8) })).toEqual({
      stage: NONE,
      boundBy: 'complete-stage-reached',
    })
  })
})

describe('the limits of art. 76(3) are open', () => {
  test('by default neither Table 3 nor the degree stands in the way, but the standard age does', () => {
    expect(under('grave', undefined, { degree: 'III' })).toEqual({
      stage: stage(6, 8),
      boundBy: 'complete-stage',
    })
    expect(under('medium').boundBy).toBe('standard-age')
  })

  test('read as all applying, Table 3 and the degree close it', () => {
    expect(under('grave', 'all-apply')).toEqual({ stage: NONE, boundBy: 'table-3-not-met' })
    expect(under('grave', 'all-apply', { degree: 'III' })).toEqual({ stage: NONE, boundBy: 'degree-III' })
  })

  test('read as none applying, not even the standard age caps it', () => {
    expect(under('medium', 'none-applies')).toEqual({ stage: stage(30), boundBy: 'complete-stage' })
  })

  test('the question shows with both other values where they differ', () => {
    expect(potentialStage({ ...facts, handicap: 'medium' }).openQuestions).toEqual([
      {
        id: 'handicap-limits',
        reading: 'cap-applies-gates-do-not',
        moves: 'lei',
        others: [
          { reading: 'all-apply', value: { stage: NONE, boundBy: 'table-3-not-met' } },
          { reading: 'none-applies', value: { stage: stage(30), boundBy: 'complete-stage' } },
        ],
      },
    ])
  })

  test('art. 76(3) is of Law 263/2010: under Law 360/2023 a handicap changes nothing here', () => {
    const later = {
      ...facts,
      law: 'law-360-2023',
      decisionIssuedOn: '2025-03-15',
      grantedOn: '2025-03-15',
    } as const
    expect(potentialStage({ ...later, handicap: 'blind' }).value).toEqual(potentialStage(later).value)
  })
})
