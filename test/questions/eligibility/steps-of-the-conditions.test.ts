import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, eligibility, requiredStage } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

describe('the row of Table 3, as it is printed', () => {
  const rowOf = (birthDate: CivilDate) =>
    requiredStage({ law: 'law-263-2010', birthDate, decisionIssuedOn: '2012-02-28' }).steps[0]

  // "to 20", "41-45", "over 60".
  test.each<[CivilDate, number, object]>([
    ['1994-02-28', 18, { toAge: 20 }],
    ['1970-01-01', 42, { fromAge: 41, toAge: 45 }],
    ['1950-02-28', 62, { fromAge: 60 }],
  ])('born on %s, aged %i on 2012-02-28: %j', (birthDate, ageYears, row) => {
    expect(rowOf(birthDate)?.facts).toEqual({
      birthDate,
      decisionIssuedOn: '2012-02-28',
      ageYears,
      row,
      reading: 'lower-included',
    })
  })

  test('is confirmed, but for who is born on 29 February, whose age rests on how it is counted', () => {
    expect(rowOf('1972-02-28')?.confidence).toBe('confirmed')
    expect(rowOf('1972-02-29')?.confidence).toBe('derived')
  })
})

describe('decision 680/2012 read as binding until Law 37/2013', () => {
  const isEntitled = (decisionIssuedOn: CivilDate): boolean =>
    eligibility(
      {
        law: 'law-263-2010',
        sex: 'male',
        birthDate: '1970-01-01',
        degree: 'II',
        cause: 'ordinary-disease',
        decisionIssuedOn,
        stageAtDecision: stage(5),
      },
      { readings: { 'ccr-680-2012': 'until-2013-03-15' } },
    ).value.entitled

  test('asks for Table 3 to the eve of that law, and no more on its day', () => {
    expect(isEntitled('2013-03-14')).toBe(false)
    expect(isEntitled('2013-03-15')).toBe(true)
  })
})

describe('a work accident without any stage under Law 360/2023', () => {
  const injured = {
    law: 'law-360-2023',
    sex: 'male',
    birthDate: '1980-02-01',
    degree: 'II',
    cause: 'work-accident',
    decisionIssuedOn: '2024-10-10',
  } as const

  test('is of who has some other status a matter of stage alone, of a posted worker one of reading', () => {
    const found = eligibility({ ...injured, stageAtDecision: NONE })
    expect(found.value).toMatchObject({ entitled: false, reasons: [{ code: 'no-contribution-stage' }] })
    expect(found.openQuestions).toEqual([])
    const posted = eligibility({ ...injured, specialStatus: 'posted-worker', stageAtDecision: NONE })
    expect(posted.openQuestions.map(({ id }) => id)).toEqual(['posted-worker-stage'])
  })

  test('with a day of stage the reading is not even noted of a posted worker', () => {
    const posted = { ...injured, specialStatus: 'posted-worker', stageAtDecision: stage(0, 0, 1) } as const
    const { value, steps } = eligibility(posted)
    expect(value).toEqual({ entitled: true })
    expect(steps.map(({ rule }) => rule)).not.toContain('eligibility.posted-worker')
  })
})

describe('two of the last five years, read as asked for', () => {
  const readings = { 'unread-2-of-5-rule': 'applied' } as const
  const eligibilityWith = (contribution: Dossier['contribution']) =>
    assess(
      {
        scheme: 'public',
        person: { sex: 'male', birthDate: '1980-02-01' },
        incapacity: { degree: 'II', cause: 'ordinary-disease' },
        medicalDecision: { issuedOn: '2020-01-01' },
        application: { registeredOn: '2020-01-01' },
        contribution: { ...contribution, stageAtDecision: stage(10) },
      },
      { readings },
    ).eligibility

  test('are a fact that the section waits for, and two years exactly are enough', () => {
    expect(eligibilityWith({})).toMatchObject({
      status: 'undetermined',
      needs: ['contribution.stageInLast5Years'],
    })
    const reasons = [{ code: 'less-than-two-of-the-last-five-years' }]
    expect(eligibilityWith({ stageInLast5Years: stage(1, 11, 29) })).toMatchObject({ value: { reasons } })
    expect(eligibilityWith({ stageInLast5Years: stage(2) })).toMatchObject({ value: { entitled: true } })
  })

  test('are uncertain at best: one page prints them, and no text of the law was found', () => {
    const answer = eligibilityWith({ stageInLast5Years: stage(2) })
    expect(answer).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({ rule: 'eligibility.two-of-the-last-five-years', confidence: 'uncertain' }),
      ]),
    })
  })

  test('are missing from a question that is asked by itself', () => {
    const asked = () =>
      eligibility(
        {
          law: 'law-263-2010-amended-2013',
          sex: 'male',
          birthDate: '1980-02-01',
          degree: 'II',
          cause: 'ordinary-disease',
          decisionIssuedOn: '2020-01-01',
          stageAtDecision: stage(10),
        },
        { readings },
      )
    expect(asked).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: 'stageInLast5Years', code: 'missing' })],
      }),
    )
  })
})
