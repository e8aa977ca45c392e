import { describe, expect, test } from 'vitest'
import { changeOfDegree, type ChangeOfDegreeFacts, type Stage } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { NONE, stage } from '../../across/stages.js'

/** A man of 43 with a pension of 2018 in degree II: Table 3 asks 17 years of him. */
const MAN: ChangeOfDegreeFacts<Partial<Stage>> = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1980-02-01',
  cause: 'ordinary-disease',
  firstDegree: 'II',
  newDegree: 'I',
  firstGrantedOn: '2018-05-01',
  firstPotentialStage: stage(20),
  newDecisionIssuedOn: '2023-03-10',
  stageAtNewDecision: stage(17),
}
/** The same in 2012, at 32: Table 3 asks 9 years. */
const IN_2012 = {
  ...MAN,
  law: 'law-263-2010',
  firstGrantedOn: '2011-05-01',
  newDecisionIssuedOn: '2012-10-10',
  stageAtNewDecision: stage(9),
} as const

describe('another degree under Law 263/2010 as amended', () => {
  test('with the stage of Table 3 at the new decision the first length stays, at the new rate', () => {
    // 240 x 0.70 / 12
    expect(changeOfDegree(MAN).value).toEqual({
      on: '2023-04-01',
      potentialStage: stage(20),
      potentialPoints: '14.00000',
    })
  })

  test('without it, by a day, there is no potential stage any more', () => {
    expect(changeOfDegree({ ...MAN, stageAtNewDecision: stage(16, 11, 29) }).value).toEqual({
      on: '2023-04-01',
      potentialStage: NONE,
      potentialPoints: '0.00000',
    })
  })

  test('the age of the new decision counts, not the first: a birthday moves the band', () => {
    // 41 on 2021-02-01, when 17 years are asked; 40 the day before, when 14 are.
    const aged40 = { ...MAN, newDecisionIssuedOn: '2021-01-31', stageAtNewDecision: stage(14) } as const
    expect(changeOfDegree(aged40).value.potentialStage).toEqual(stage(20))
    expect(changeOfDegree({ ...aged40, newDecisionIssuedOn: '2021-02-01' }).value.potentialStage).toEqual(
      NONE,
    )
  })

  test('degree III loses the potential stage with an ordinary cause, whatever the stage', () => {
    const lowered = changeOfDegree({ ...MAN, newDegree: 'III', stageAtNewDecision: stage(30) })
    expect(lowered.value).toMatchObject({ potentialStage: NONE, potentialPoints: '0.00000' })
  })

  test('an art. 74 person is tested in no degree', () => {
    const person = { ...MAN, cause: 'work-accident', stageAtNewDecision: {} } as const
    // 240 x 0.35 / 12, and 240 x 0.70 / 12
    expect(changeOfDegree({ ...person, newDegree: 'III' }).value.potentialPoints).toBe('7.00000')
    expect(changeOfDegree(person).value.potentialPoints).toBe('14.00000')
    const revolutionary = { ...MAN, specialStatus: 'revolution-1989', stageAtNewDecision: {} } as const
    expect(changeOfDegree(revolutionary).value.potentialStage).toEqual(stage(20))
  })

  test('a decision on the last day of a month and on the first of the next have effect a month apart', () => {
    expect(changeOfDegree({ ...MAN, newDecisionIssuedOn: '2023-03-31' }).value.on).toBe('2023-04-01')
    expect(changeOfDegree({ ...MAN, newDecisionIssuedOn: '2023-04-01' }).value.on).toBe('2023-05-01')
  })

  test('whether the length is counted again is open, and shown with what it gives', () => {
    // 35 years less 17 are 18, and 65 is 21 years off: 216 x 0.70 / 12.
    expect(changeOfDegree(MAN).openQuestions).toContainEqual({
      id: 'degree-change-public',
      reading: 'retested-original-length',
      moves: 'lei',
      others: [
        {
          reading: 'recounted',
          value: { on: '2023-04-01', potentialStage: stage(18), potentialPoints: '12.60000' },
        },
      ],
    })
  })

  test('counted again, it ends at the standard age', () => {
    // Born 1962-02-01, 61 years old, Table 3 asks 27; 65 on 2027-02-01 is 3y 10m 22d off: 46 x 0.70 / 12 + 22/30 x 0.70 / 12.
    const late = { ...MAN, birthDate: '1962-02-01', stageAtNewDecision: stage(27) } as const
    const options = { readings: { 'degree-change-public': 'recounted' } } as const
    expect(changeOfDegree(late, options).value).toMatchObject({
      potentialStage: stage(3, 10, 22),
      potentialPoints: '2.72611',
    })
  })
})

// Art. 75 gives the length at the grant, art. 76 whether there is one in the degree of the new decision: in degree III there was none.
describe('lifted out of degree III, the potential stage is counted at the grant', () => {
  const lifted = { ...MAN, firstDegree: 'III', firstPotentialStage: NONE } as const

  test('by the stage of then: 35 years less 14 are 21, 252 x 0.70 / 12', () => {
    expect(changeOfDegree({ ...lifted, stageAtFirstGrant: stage(14) }).value).toMatchObject({
      potentialStage: stage(21),
      potentialPoints: '14.70000',
    })
  })

  test('and not by that of the new decision: without the other it is asked for', () => {
    expect(wrongly(changeOfDegree)(lifted)).toEqual(['stageAtFirstGrant: missing'])
  })

  test('is none where Table 3 is not met at the new decision', () => {
    const short = { ...lifted, stageAtFirstGrant: stage(14), stageAtNewDecision: stage(16) } as const
    expect(changeOfDegree(short).value).toMatchObject({ potentialStage: NONE, potentialPoints: '0.00000' })
  })

  test('is none where nothing was missing at the grant, whatever is read', () => {
    const full = { ...lifted, stageAtFirstGrant: stage(35), stageAtNewDecision: stage(35) } as const
    const { value, openQuestions } = changeOfDegree(full)
    expect([value.potentialStage, openQuestions]).toEqual([NONE, []])
  })
})

describe('another degree under Law 263/2010 as first in force', () => {
  test('Table 3 is tested again too', () => {
    expect(changeOfDegree(IN_2012).value.potentialPoints).toBe('14.00000')
    expect(changeOfDegree({ ...IN_2012, stageAtNewDecision: stage(8, 11, 29) }).value.potentialPoints).toBe(
      '0.00000',
    )
  })

  test('degree III keeps it, unless the open question is read otherwise', () => {
    const lowered = changeOfDegree({ ...IN_2012, newDegree: 'III' })
    expect(lowered.value.potentialPoints).toBe('7.00000')
    expect(lowered.openQuestions).toContainEqual({
      id: 'degree-III-before-2013',
      reading: 'granted',
      moves: 'lei',
      others: [
        {
          reading: 'art-74-only',
          value: { on: '2012-11-01', potentialStage: NONE, potentialPoints: '0.00000' },
        },
      ],
    })
  })
})
