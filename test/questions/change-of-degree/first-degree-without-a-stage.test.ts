import { describe, expect, test } from 'vitest'
import { changeOfDegree, InvalidInputError, type ChangeOfDegreeFacts } from '../../../src/index.js'

// Since 2013-03-15 degree III has no potential stage (Law 263/2010 art. 76(2)). Placed in degree II later, the length that art. 75 gave
// at the grant may count; nothing of this is asked where something else than the degree left the person without one.

type Facts = ChangeOfDegreeFacts<{ years?: number; months?: number; days?: number }>

const NONE = { years: 0, months: 0, days: 0 }

const MAN: Facts = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1980-02-01',
  cause: 'ordinary-disease',
  firstDegree: 'III',
  newDegree: 'II',
  firstGrantedOn: '2018-05-01',
  firstPotentialStage: {},
  stageAtFirstGrant: { years: 18 },
  newDecisionIssuedOn: '2025-03-10',
  stageAtNewDecision: { years: 18 },
}

const asked = (facts: Facts): readonly string[] => changeOfDegree(facts).openQuestions.map(({ id }) => id)

const missing = (facts: Facts): readonly string[] => {
  const { stageAtFirstGrant: _, ...others } = facts
  try {
    changeOfDegree(others)
    return []
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ path }) => path)
  }
}

describe('decided since September 2024', () => {
  test('none is kept, and it is shown that the length of art. 75 at the grant may count', () => {
    const readings = { 'first-degree-without-potential': 'as-art-75-at-grant' } as const
    expect(changeOfDegree(MAN).value.potentialStage).toEqual(NONE)
    expect(asked(MAN)).toContain('first-degree-without-potential')
    // 35 years less 18; 65 is further off.
    const counted = changeOfDegree(MAN, { readings }).value.potentialStage
    expect(counted).toEqual({ years: 17, months: 0, days: 0 })
  })

  test('a length that degree III was granted all the same is kept', () => {
    const granted = { ...MAN, firstPotentialStage: { years: 5 } }
    expect(changeOfDegree(granted).value.potentialStage).toEqual({ years: 5, months: 0, days: 0 })
    expect(asked(granted)).not.toContain('first-degree-without-potential')
  })

  test('who had none for Table 3, in 2012, has none now', () => {
    const short: Facts = {
      ...MAN,
      law: 'law-263-2010',
      firstGrantedOn: '2012-05-01',
      stageAtFirstGrant: { years: 3 },
    }
    expect(changeOfDegree(short).value.potentialStage).toEqual(NONE)
    expect(asked(short)).not.toContain('first-degree-without-potential')
  })
})

describe('decided before September 2024', () => {
  const before: Facts = { ...MAN, newDecisionIssuedOn: '2022-03-10', stageAtNewDecision: { years: 20 } }

  test('a length of none at the grant is none, and nothing is open', () => {
    // With 35 years at the grant nothing is missing to the complete stage.
    const complete = { ...before, stageAtFirstGrant: { years: 35 }, stageAtNewDecision: { years: 30 } }
    expect(changeOfDegree(complete).value.potentialStage).toEqual(NONE)
    expect(asked(complete)).not.toContain('degree-change-public')
  })
})

describe('the stage at the first grant is asked for', () => {
  test('until August 2024 of every degree without a length, since then of degree III alone', () => {
    const inDegreeII: Facts = { ...MAN, firstDegree: 'II', newDegree: 'I' }
    expect(missing({ ...inDegreeII, newDecisionIssuedOn: '2024-08-31' })).toEqual(['stageAtFirstGrant'])
    expect(missing({ ...inDegreeII, newDecisionIssuedOn: '2024-09-01' })).toEqual([])
    expect(missing({ ...MAN, newDecisionIssuedOn: '2024-09-01' })).toEqual(['stageAtFirstGrant'])
  })

  test('not where the degree stays', () => {
    expect(missing({ ...MAN, newDegree: 'III', newDecisionIssuedOn: '2022-03-10' })).toEqual([])
  })
})
