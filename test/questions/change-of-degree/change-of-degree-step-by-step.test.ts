import { describe, expect, test } from 'vitest'
import { changeOfDegree, type ChangeOfDegreeFacts, type Stage } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

type Facts = ChangeOfDegreeFacts<Partial<Stage>>

/** A man of 43 in 2023, of whom Table 3 asks 17 years. */
const MAN: Facts = {
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

describe('a decision that leaves the degree as it was', () => {
  test('keeps the stage with no look at Table 3, and notes nothing of a change', () => {
    // 240 x 0.55 / 12
    const { value, steps } = changeOfDegree({ ...MAN, newDegree: 'II', stageAtNewDecision: stage(5) })
    expect(value).toEqual({ on: '2023-04-01', potentialStage: stage(20), potentialPoints: '11.00000' })
    expect(steps.map(({ rule }) => rule)).toEqual([
      'law.in-force-on-day',
      'entitlement.effect-of-review',
      'points.monthly',
      'points.potential',
    ])
  })
})

describe('a first degree III, which had no potential stage', () => {
  test('has no length to keep: in degree II it is the one of the first grant', () => {
    // 35 years less 12 are 23, and 65 is more than 26 years off: 276 x 0.55 / 12
    const first: Facts = {
      ...MAN,
      firstDegree: 'III',
      newDegree: 'II',
      firstPotentialStage: NONE,
      stageAtFirstGrant: stage(12),
    }
    expect(changeOfDegree(first).value).toMatchObject({
      potentialStage: stage(23),
      potentialPoints: '12.65000',
    })
  })
})

describe('a change of degree is refused by name', () => {
  test('under the law before 2011', () => {
    const before: Facts = { ...MAN, firstGrantedOn: '2009-01-01', newDecisionIssuedOn: '2010-12-31' }
    expect(() => changeOfDegree(before)).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'law-in-force', on: '2010-12-31' }),
    )
  })

  test('where it is counted again for who was born before the first row of the annex', () => {
    const older: Facts = { ...MAN, birthDate: '1940-01-01', stageAtNewDecision: stage(40) }
    expect(() => changeOfDegree(older, { readings: { 'degree-change-public': 'recounted' } })).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'annex-5' }),
    )
  })

  test('where a deadline would move over holidays that are not known: Sunday 31 December 2000', () => {
    const notary: Facts = {
      ...MAN,
      law: 'notaries',
      firstGrantedOn: '2000-01-01',
      reviewedOn: '2000-11-10',
      newDecisionIssuedOn: '2000-11-20',
    }
    const readings = { 'notaries-deadline-holiday': 'moves-to-next-working-day' } as const
    expect(() => changeOfDegree(notary, { readings })).toThrow(
      expect.objectContaining({ code: 'not-covered', what: 'public-holidays' }),
    )
  })
})
