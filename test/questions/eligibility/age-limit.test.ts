import { describe, expect, test } from 'vitest'
import { type CivilDate, eligibility } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

/** A man born 1950-03-10 reaches 65 on 2015-03-10. */
const man = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1950-03-10',
  degree: 'I',
  cause: 'ordinary-disease',
  stageAtDecision: stage(30),
} as const

describe('the standard age is not reached on the day of the medical decision', () => {
  test('the eve of the age is in time, the day itself is not', () => {
    expect(eligibility({ ...man, decisionIssuedOn: '2015-03-09' }).value.entitled).toBe(true)
    expect(eligibility({ ...man, decisionIssuedOn: '2015-03-10' }).value).toMatchObject({
      entitled: false,
      reasons: [{ code: 'standard-age-reached' }],
    })
  })

  test('before 2018 the limit is open: read otherwise the right opens, without potential stage', () => {
    const facts = { ...man, decisionIssuedOn: '2016-05-10' } as const
    expect(eligibility(facts).openQuestions).toEqual([
      {
        id: 'age-limit-before-2018',
        reading: 'not-entitled',
        moves: 'right',
        others: [{ reading: 'entitled-without-potential-stage', value: { entitled: true } }],
      },
    ])
  })

  test('from applications of 2018-01-01 it stands in the law: GEO 103/2017', () => {
    const on = (applicationRegisteredOn: CivilDate) =>
      eligibility({ ...man, decisionIssuedOn: '2017-12-15', applicationRegisteredOn })
    expect(on('2017-12-31').openQuestions).toHaveLength(1)
    expect(on('2018-01-01').openQuestions).toEqual([])
    expect(on('2018-01-01').value).toMatchObject({ reasons: [{ citation: { act: 'geo-103-2017' } }] })
  })

  test('under Law 360/2023 it is art. 61(1), and nothing is open', () => {
    const facts = {
      ...man,
      law: 'law-360-2023',
      birthDate: '1960-03-10',
      decisionIssuedOn: '2025-03-10',
    } as const
    expect(eligibility(facts).value).toMatchObject({
      reasons: [{ citation: { act: 'law-360-2023', provision: 'art. 61(1)' } }],
    })
    expect(eligibility(facts).openQuestions).toEqual([])
    expect(eligibility({ ...facts, decisionIssuedOn: '2025-03-09' }).value.entitled).toBe(true)
  })

  test('every failing condition is named, not only the first', () => {
    const facts = {
      ...man,
      law: 'law-360-2023',
      birthDate: '1960-03-10',
      decisionIssuedOn: '2025-03-10',
      stageAtDecision: {},
    } as const
    expect(eligibility(facts).value).toMatchObject({
      reasons: [{ code: 'standard-age-reached' }, { code: 'no-contribution-stage' }],
    })
  })
})
