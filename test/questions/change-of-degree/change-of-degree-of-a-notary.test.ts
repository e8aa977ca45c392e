import { describe, expect, test } from 'vitest'
import { changeOfDegree, type ChangeOfDegreeFacts, type Stage } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { stage } from '../../across/stages.js'

const NOTARY: ChangeOfDegreeFacts<Partial<Stage>> = {
  law: 'notaries',
  sex: 'male',
  birthDate: '1968-09-28',
  cause: 'ordinary-disease',
  firstDegree: 'II',
  newDegree: 'I',
  firstGrantedOn: '2021-03-15',
  firstPotentialStage: stage(12, 6, 13),
  newDecisionIssuedOn: '2024-03-12',
  stageAtNewDecision: stage(11),
  reviewedOn: '2024-03-10',
}

describe('a notary placed in another degree', () => {
  test('keeps the first potential stage, from the month after the sending deadline', () => {
    // 150 x 0.50 + 13/30 x 0.50 = 75.216666...
    expect(changeOfDegree(NOTARY).value).toEqual({
      on: '2024-05-01',
      potentialStage: stage(12, 6, 13),
      potentialPoints: '75.21667',
    })
  })

  test.each([stage(0), stage(11), stage(35)])('whatever was contributed since: %o', stageAtNewDecision => {
    expect(changeOfDegree({ ...NOTARY, stageAtNewDecision }).value.potentialStage).toEqual(stage(12, 6, 13))
  })

  test('which degree gives the rate is open, and both are shown', () => {
    // 150 x 0.30 + 13/30 x 0.30
    const value = { on: '2024-05-01', potentialStage: stage(12, 6, 13), potentialPoints: '45.13000' }
    expect(changeOfDegree(NOTARY).openQuestions).toContainEqual({
      id: 'notaries-points-after-change',
      reading: 'new-degree',
      moves: 'decimals',
      others: [{ reading: 'first-degree', value }],
    })
    const options = { readings: { 'notaries-points-after-change': 'first-degree' } } as const
    expect(changeOfDegree(NOTARY, options).value).toEqual(value)
  })

  test('the public open question is none here, nor is the date that changed the public law', () => {
    const later = { ...NOTARY, newDecisionIssuedOn: '2025-03-12', reviewedOn: '2025-03-10' } as const
    const finding = changeOfDegree(later)
    expect(finding.value).toEqual({
      on: '2025-05-01',
      potentialStage: stage(12, 6, 13),
      potentialPoints: '75.21667',
    })
    expect(finding.openQuestions.map(({ id }) => id)).not.toContain('degree-change-public')
  })

  test('a deadline on a Saturday: whether the change moves with it is open', () => {
    // A review of July 2024: 2024-08-31 is a Saturday, the next working day 2024-09-02, the month after it October.
    const summer = { ...NOTARY, newDecisionIssuedOn: '2024-07-12', reviewedOn: '2024-07-10' } as const
    expect(changeOfDegree(summer).value.on).toBe('2024-09-01')
    const options = { readings: { 'notaries-deadline-holiday': 'moves-to-next-working-day' } } as const
    expect(changeOfDegree(summer, options).value.on).toBe('2024-10-01')
  })

  test('degree III is not insured there, and refused by the name of its points', () => {
    expect(() => changeOfDegree({ ...NOTARY, newDegree: 'III' })).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'monthly-points' }),
    )
  })

  test('the day of the review is needed', () => {
    expect(wrongly(changeOfDegree)({ ...NOTARY, reviewedOn: undefined })).toEqual(['reviewedOn: missing'])
  })
})
