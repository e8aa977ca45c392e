import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier } from '../../../src/index.js'

// Law 263/2010 counts the time on the pension with the stage (art. 49(1) a, 79(1) c), also where the pension began before the first
// decision, from the application (art. 104): a man of 63, with 34 years, 11 months and 29 days of stage at the grant.

const reviewOf = (registeredOn: CivilDate, issuedOn: CivilDate = '2019-08-23') => {
  const stage = { years: 34, months: 11, days: 29 }
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1956-03-22' },
    incapacity: { degree: 'III', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn },
    application: { registeredOn },
    insurance: { insuredAtDecision: false },
    contribution: { stageAtDecision: stage, stageAtGrant: stage, contributoryStage: stage, points: '39.9' },
  }
  return assess(dossier).review
}

const exempt = { value: { exempt: true, ground: 'within-5-years-with-complete-stage' } }

describe('the review of a first decision', () => {
  test('is not owed where the day that was missing had been on the pension: applied for a day before', () => {
    expect(reviewOf('2019-08-22')).toMatchObject(exempt)
  })

  test('leaves open whether that time counts, as for any other decision', () => {
    expect(reviewOf('2019-08-17')).toMatchObject({
      ...exempt,
      openQuestions: [{ id: 'exemption-stage-263' }],
    })
  })

  test('is owed where the application came with the decision', () => {
    expect(reviewOf('2019-08-23')).toMatchObject({ value: { exempt: false } })
  })

  test('is owed under Law 360/2023, which looks at what was contributed', () => {
    const review = assess({
      scheme: 'public',
      person: { sex: 'male', birthDate: '1962-03-22' },
      incapacity: { degree: 'III', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2025-08-23' },
      application: { registeredOn: '2025-08-01', grantedOn: '2025-08-01' },
      contribution: {
        stageAtDecision: { years: 34, months: 11, days: 29 },
        stageAtGrant: { years: 34, months: 11, days: 29 },
        contributoryStage: { years: 34, months: 11, days: 29 },
        points: '39.9',
      },
    }).review
    expect(review).toMatchObject({ value: { exempt: false } })
  })
})
