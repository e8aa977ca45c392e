import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, eligibility, potentialStage, type Readings } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

/** 42 years old: Table 3 asks 17 years. */
const claimant = {
  law: 'law-263-2010',
  sex: 'male',
  birthDate: '1970-01-01',
  degree: 'II',
  cause: 'ordinary-disease',
} as const

const asked = (decisionIssuedOn: CivilDate, stageAtDecision: object, reading?: Readings['ccr-680-2012']) =>
  eligibility(
    { ...claimant, decisionIssuedOn, stageAtDecision },
    reading ? { readings: { 'ccr-680-2012': reading } } : {},
  )

describe('Table 3 under Law 263/2010 as first in force', () => {
  test('is met with exactly the stage it asks, and not with a day less', () => {
    expect(asked('2012-05-10', stage(17)).value).toEqual({ entitled: true })
    expect(asked('2012-05-10', stage(16, 11, 29)).value).toMatchObject({
      entitled: false,
      reasons: [
        { code: 'stage-below-table-3', citation: { act: 'law-263-2010', provision: 'art. 73(1), table 3' } },
      ],
      missingStage: stage(0, 0, 1),
    })
  })

  test('the months that are missing are part of the answer', () => {
    expect(asked('2012-05-10', stage(12, 4, 11)).value).toMatchObject({ missingStage: stage(4, 7, 19) })
  })

  test('where it is met the decision of the Constitutional Court changes nothing and is not shown', () => {
    expect(asked('2012-05-10', stage(17)).openQuestions).toEqual([])
  })
})

describe('decision 680 of 2012-06-26 struck down the age condition', () => {
  test('from that day on: the eve binds, the day does not', () => {
    expect(asked('2012-06-25', stage(5)).value.entitled).toBe(false)
    expect(asked('2012-06-26', stage(5)).value.entitled).toBe(true)
  })

  test('from then on some stage is still asked', () => {
    expect(asked('2012-06-26', NONE).value).toMatchObject({
      entitled: false,
      reasons: [{ code: 'no-contribution-stage' }],
    })
  })

  test('read as never binding, it entitles before that day too', () => {
    expect(asked('2012-05-10', stage(5), 'never-bound').value.entitled).toBe(true)
    expect(asked('2012-05-10', stage(5)).openQuestions).toEqual([
      {
        id: 'ccr-680-2012',
        reading: 'from-2012-06-26',
        moves: 'right',
        others: [{ reading: 'never-bound', value: { entitled: true } }],
      },
    ])
  })

  test('read as binding until Law 37/2013, it refuses after that day too', () => {
    expect(asked('2012-12-10', stage(5), 'until-2013-03-15').value).toMatchObject({
      entitled: false,
      reasons: [{ code: 'stage-below-table-3' }],
      missingStage: stage(12),
    })
    expect(
      asked('2012-12-10', stage(5)).openQuestions.flatMap(({ others }) =>
        others.map(({ reading }) => reading),
      ),
    ).toEqual(['until-2013-03-15'])
  })

  test('who is entitled only through it has no potential stage', () => {
    const grant = { grantedOn: '2012-07-10', stageAtGrant: stage(5) } as const
    const facts = {
      ...claimant,
      decisionIssuedOn: '2012-07-10',
      stageAtDecision: stage(5),
      ...grant,
    } as const
    expect(potentialStage(facts).value).toEqual({ stage: NONE, boundBy: 'table-3-not-met' })
  })

  test('in a dossier the reading shows in every section that it changes', () => {
    const assessment = assess({
      scheme: 'public',
      person: { sex: 'male', birthDate: '1970-01-01' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2012-05-10' },
      application: { registeredOn: '2012-05-10', grantedOn: '2012-05-10' },
      contribution: { stageAtDecision: stage(5), points: 5 },
      payment: { month: '2012-06' },
    })
    expect(assessment.potentialStage).toMatchObject({
      status: 'not-due',
      because: 'not-entitled',
      openQuestions: [
        {
          id: 'ccr-680-2012',
          others: [{ reading: 'never-bound', value: { stage: NONE, boundBy: 'table-3-not-met' } }],
        },
      ],
    })
  })
})
