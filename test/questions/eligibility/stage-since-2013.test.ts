import { describe, expect, test } from 'vitest'
import { eligibility, potentialStage } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

const law = 'law-263-2010-amended-2013'

/** 45 on 2015-06-10: Table 3 asks 20 years. */
const person = {
  law,
  sex: 'male',
  birthDate: '1970-01-01',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2015-06-10',
} as const

describe('Law 263/2010 since 2013-03-15', () => {
  test('any stage opens the right, Table 3 no longer', () => {
    expect(eligibility({ ...person, degree: 'II', stageAtDecision: stage(0, 0, 1) }).value.entitled).toBe(
      true,
    )
    expect(eligibility({ ...person, degree: 'II', stageAtDecision: NONE }).value).toMatchObject({
      reasons: [{ code: 'no-contribution-stage' }],
    })
  })

  const grant = { grantedOn: '2015-06-10' } as const

  test.each(['I', 'II'] as const)(
    'degree %s has a potential stage only where Table 3 is met, art. 76(1)',
    degree => {
      const below = stage(19, 11, 29)
      expect(
        potentialStage({ ...person, ...grant, degree, stageAtDecision: below, stageAtGrant: below }).value,
      ).toEqual({
        stage: NONE,
        boundBy: 'table-3-not-met',
      })
      const met = stage(20)
      expect(
        potentialStage({ ...person, ...grant, degree, stageAtDecision: met, stageAtGrant: met }).value,
      ).toEqual({
        stage: stage(15),
        boundBy: 'complete-stage',
      })
    },
  )

  test('Table 3 looks at the decision, the length at the grant', () => {
    const facts = {
      ...person,
      degree: 'II',
      stageAtDecision: stage(20),
      grantedOn: '2016-06-10',
      stageAtGrant: stage(21),
    } as const
    expect(potentialStage(facts).value).toEqual({ stage: stage(14), boundBy: 'complete-stage' })
  })

  test('degree III has none, art. 76(2), however long the stage', () => {
    const facts = {
      ...person,
      ...grant,
      degree: 'III',
      stageAtDecision: stage(30),
      stageAtGrant: stage(30),
    } as const
    const finding = potentialStage(facts)
    expect(finding.value).toEqual({ stage: NONE, boundBy: 'degree-III' })
    expect(finding.steps.map(({ citation }) => citation.provision)).toContain('art. 76(2)')
  })

  test('an application before 2013-03-15: degree III had one, unless given to art. 74 persons only', () => {
    const before = {
      ...person,
      law: 'law-263-2010',
      degree: 'III',
      decisionIssuedOn: '2012-06-10',
      grantedOn: '2012-06-10',
      stageAtDecision: stage(17),
      stageAtGrant: stage(17),
    } as const
    const finding = potentialStage(before)
    expect(finding.value).toEqual({ stage: stage(18), boundBy: 'complete-stage' })
    expect(finding.openQuestions).toEqual([
      {
        id: 'degree-III-before-2013',
        reading: 'granted',
        moves: 'lei',
        others: [{ reading: 'art-74-only', value: { stage: NONE, boundBy: 'degree-III' } }],
      },
    ])
    const readings = { 'degree-III-before-2013': 'art-74-only' } as const
    expect(potentialStage(before, { readings }).value.boundBy).toBe('degree-III')
    expect(potentialStage({ ...before, degree: 'II' }, { readings }).value.boundBy).toBe('complete-stage')
  })
})
