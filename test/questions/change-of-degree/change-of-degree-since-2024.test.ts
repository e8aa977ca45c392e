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
    // 240 x 0.25 / 12, x 0.10
    const paid = (newDegree: 'I' | 'III') => changeOfDegree({ ...MAN, law, newDegree }).value
    expect(paid('I')).toEqual({ on: '2025-04-01', potentialStage: stage(20), potentialPoints: '5.00000' })
    expect(paid('III').potentialPoints).toBe('2.00000')
  })

  test('in the same degree nothing changes: the rate stays that of the law which opened the pension', () => {
    // 240 x 0.55 / 12, and 240 x 0.20 / 12
    const same = (law: ChangeOfDegreeFacts['law']) => changeOfDegree({ ...MAN, law, newDegree: 'II' })
    expect(same('law-263-2010-amended-2013').value.potentialPoints).toBe('11.00000')
    expect(same('law-360-2023').value.potentialPoints).toBe('4.00000')
    expect(same('law-263-2010-amended-2013').openQuestions).toEqual([])
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

  test('at which law its rate is taken is open, and no other question is asked', () => {
    // 240 x 0.70 / 12.
    expect(changeOfDegree({ ...MAN, stageAtNewDecision: stage(20) }).openQuestions).toEqual([
      {
        id: 'degree-change-rates',
        reading: 'law-360-rates',
        moves: 'decimals',
        others: [
          {
            reading: 'law-263-rates',
            value: { on: '2025-04-01', potentialStage: stage(20), potentialPoints: '14.00000' },
          },
        ],
      },
    ])
  })

  test('opened under Law 360/2023, it leaves nothing open (art. 66)', () => {
    const { openQuestions, steps } = changeOfDegree({ ...MAN, law: 'law-360-2023' })
    expect(openQuestions).toEqual([])
    expect(steps.find(({ rule }) => rule === 'potential-stage.after-change-of-degree')?.citation).toEqual({
      act: 'law-360-2023',
      provision: 'art. 66',
    })
  })
})

// Law 360/2023 art. 149(2): the conditions of the first decision are kept. In degree III there was no potential stage (Law 263/2010
// art. 76(2)): 35 years less 20 at the grant are 15, and 65 is 32 years off.
describe('who was in degree III first, and had no potential stage', () => {
  const lifted = { ...MAN, firstDegree: 'III', firstPotentialStage: NONE } as const

  test('has none after, or that of the grant: 180 x 0.25 / 12', () => {
    const { value, openQuestions } = changeOfDegree({ ...lifted, stageAtFirstGrant: stage(20) })
    expect(value).toMatchObject({ potentialStage: NONE, potentialPoints: '0.00000' })
    expect(openQuestions).toContainEqual({
      id: 'first-degree-without-potential',
      reading: 'zero',
      moves: 'lei',
      others: [
        {
          reading: 'as-art-75-at-grant',
          value: { on: '2025-04-01', potentialStage: stage(15), potentialPoints: '3.75000' },
        },
      ],
    })
  })

  test('is asked for the stage at the grant, for which that at the new decision does not stand', () => {
    expect(wrongly(changeOfDegree)(lifted)).toEqual(['stageAtFirstGrant: missing'])
  })

  test('an art. 74 person had one in any degree: there it was none for its length', () => {
    const { value, openQuestions } = changeOfDegree({ ...lifted, cause: 'work-accident' })
    expect([value.potentialStage, openQuestions]).toEqual([NONE, []])
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
