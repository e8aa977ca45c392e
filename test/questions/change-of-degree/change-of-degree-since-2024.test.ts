import { describe, expect, test } from 'vitest'
import { changeOfDegree, type ChangeOfDegreeFacts, type Stage } from '../../../src/index.js'
import { PUBLIC_LAWS } from '../../across/laws.js'
import { wrongly } from '../../schema/faults.js'
import { NONE, stage } from '../../across/stages.js'

const MAN: ChangeOfDegreeFacts<Partial<Stage>> = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1980-02-01',
  cause: 'ordinary-disease',
  firstDegree: 'II',
  newDegree: 'I',
  firstGrantedOn: '2012-05-01',
  firstPotentialStage: stage(20),
  newDecisionIssuedOn: '2025-03-10',
  stageAtNewDecision: stage(2),
}

describe('another degree decided from September 2024', () => {
  test.each(PUBLIC_LAWS)('a pension of %s is not tested again and takes the new rates', law => {
    // 240 x 0.25 / 12, x 0.20, x 0.10
    const paid = (newDegree: 'I' | 'II' | 'III') => changeOfDegree({ ...MAN, law, newDegree }).value
    expect(paid('I')).toEqual({ on: '2025-04-01', potentialStage: stage(20), potentialPoints: '5.00000' })
    expect(paid('II').potentialPoints).toBe('4.00000')
    expect(paid('III').potentialPoints).toBe('2.00000')
  })

  test('the day of the decision divides the laws, not the month from which it has effect', () => {
    // 44 years: Table 3 asks 17, and 2 are there.
    expect(changeOfDegree({ ...MAN, newDecisionIssuedOn: '2024-08-31' }).value).toEqual({
      on: '2024-09-01',
      potentialStage: NONE,
      potentialPoints: '0.00000',
    })
    expect(changeOfDegree({ ...MAN, newDecisionIssuedOn: '2024-09-01' }).value).toEqual({
      on: '2024-10-01',
      potentialStage: stage(20),
      potentialPoints: '5.00000',
    })
  })

  test('the article is that of the pensions taken over', () => {
    const { steps } = changeOfDegree(MAN)
    expect(steps.find(({ rule }) => rule === 'potential-stage.after-change-of-degree')?.citation).toEqual({
      act: 'law-360-2023',
      provision: 'art. 149(2)',
    })
    expect(steps.map(({ rule }) => rule)).not.toContain('potential-stage.table-3-met')
  })

  test('who had no potential stage first has none after', () => {
    expect(changeOfDegree({ ...MAN, firstPotentialStage: NONE }).value).toMatchObject({
      potentialStage: NONE,
      potentialPoints: '0.00000',
    })
  })

  test('counted again, the length is that of the new day under Law 360/2023', () => {
    // 35 years less 20 are 15, and 65 is 19 years off: 180 x 0.25 / 12.
    expect(changeOfDegree({ ...MAN, stageAtNewDecision: stage(20) }).openQuestions).toEqual([
      {
        id: 'degree-change-public',
        reading: 'retested-original-length',
        moves: 'lei',
        others: [
          {
            reading: 'recounted',
            value: { on: '2025-04-01', potentialStage: stage(15), potentialPoints: '3.75000' },
          },
        ],
      },
    ])
  })
})

describe('a change of degree that cannot be', () => {
  const faults = wrongly(changeOfDegree)

  test('the grant comes after the birth, the new decision after the grant and after the review', () => {
    expect(faults({ ...MAN, firstGrantedOn: '1980-02-01' })).toEqual(['firstGrantedOn: not-after-birth'])
    expect(faults({ ...MAN, newDecisionIssuedOn: '2012-04-30' })).toEqual([
      'newDecisionIssuedOn: before-earlier-event',
    ])
    expect(faults({ ...MAN, reviewedOn: '2025-03-11' })).toEqual([
      'newDecisionIssuedOn: before-earlier-event',
    ])
  })

  test('a degree is I, II or III: who regains capacity has no other degree', () => {
    expect(faults({ ...MAN, newDegree: 'none' })).toEqual(['newDegree: not-allowed'])
  })
})
