import { describe, expect, test } from 'vitest'
import { potentialStage, type Readings } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

// Law 263/2010 as first in force, art. 75(1): the text does not leave degree III out; art. 76(2) came in 2013.
// A man of 40, Table 3 asks 14 years; complete stage 35, the standard age of 65 is 25 years away.
const facts = {
  law: 'law-263-2010',
  sex: 'male',
  birthDate: '1972-03-15',
  degree: 'III',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2012-03-15',
  stageAtDecision: stage(20),
  grantedOn: '2012-03-15',
  stageAtGrant: stage(20),
} as const

const under = (change: object, reading?: Readings['degree-III-before-2013']) =>
  potentialStage({ ...facts, ...change }, reading ? { readings: { 'degree-III-before-2013': reading } } : {})
    .value

describe('degree III before 2013-03-15', () => {
  test('is given a potential stage by default, and none where it is read to be for art. 74 persons', () => {
    expect(under({})).toEqual({ stage: stage(15), boundBy: 'complete-stage' })
    expect(under({}, 'art-74-only')).toEqual({ stage: NONE, boundBy: 'degree-III' })
  })

  test('needs the stage of Table 3 like any other degree', () => {
    const short = { stageAtDecision: stage(13, 11, 29), stageAtGrant: stage(13, 11, 29) }
    expect(under(short)).toEqual({ stage: NONE, boundBy: 'table-3-not-met' })
    expect(under({ ...short, degree: 'II' })).toEqual({ stage: NONE, boundBy: 'table-3-not-met' })
  })

  test('of an art. 74 person has one in either reading', () => {
    const injured = { cause: 'work-accident' } as const
    expect(under(injured, 'art-74-only')).toEqual({ stage: stage(15), boundBy: 'complete-stage' })
  })

  test('the other degrees know no such question', () => {
    expect(under({ degree: 'II' }, 'art-74-only')).toEqual({ stage: stage(15), boundBy: 'complete-stage' })
  })
})
