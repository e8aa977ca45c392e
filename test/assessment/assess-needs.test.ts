import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { changed, needsOf, WOMAN_OF_2017, WOMAN_OF_2026 } from './dossiers.js'
import { stage } from '../across/stages.js'

describe('a section says which facts it still needs: those that can change it, and no other', () => {
  test('of an empty dossier the law needs the scheme and the registration', () => {
    expect(assess({}).law).toMatchObject({
      status: 'undetermined',
      needs: ['scheme', 'application.registeredOn'],
    })
  })

  test('the law is answered without anything of the person', () => {
    const { law, standardRetirement } = assess({
      scheme: 'public',
      application: { registeredOn: '2026-05-20' },
    })
    expect(law).toMatchObject({ value: 'law-360-2023' })
    expect(needsOf(standardRetirement)).toEqual(['person.sex', 'person.birthDate'])
  })

  test('of a woman born in 1966 under Law 360/2023 and a man alike the cause is not needed for the right, the stage is', () => {
    const { eligibility } = assess(
      changed(WOMAN_OF_2026, { incapacity: undefined, contribution: undefined, payment: undefined }),
    )
    expect(needsOf(eligibility)).toEqual(['contribution.stageAtDecision'])
  })

  test('the cause is needed where it decides: a pupil without stage', () => {
    const pupil = changed(WOMAN_OF_2026, {
      person: { sex: 'female', birthDate: '2005-05-10', specialStatus: 'pupil-or-student-in-practice' },
      incapacity: { degree: 'II' },
      contribution: { stageAtDecision: stage(0) },
    })
    expect(needsOf(assess(pupil).eligibility)).toEqual(['incapacity.cause'])
  })

  test('an art. 74 person is entitled without the stage being known; the potential stage needs that of the grant', () => {
    const assessment = assess(
      changed(WOMAN_OF_2017, {
        incapacity: { degree: 'II', cause: 'neoplasm' },
        application: { registeredOn: '2017-05-20', grantedOn: '2017-05-20' },
        contribution: undefined,
      }),
    )
    expect(assessment.eligibility).toMatchObject({ value: { entitled: true } })
    expect(needsOf(assessment.potentialStage)).toEqual(['contribution.stageAtGrant'])
  })

  test('without the degree the right and the potential stage of Law 360/2023 are known, its points are not', () => {
    const assessment = assess(changed(WOMAN_OF_2026, { incapacity: { cause: 'ordinary-disease' } }))
    expect(assessment.potentialStage).toMatchObject({ value: { stage: stage(2, 11) } })
    expect(needsOf(assessment.points)).toEqual(['incapacity.degree'])
    expect(needsOf(assessment.pension)).toEqual(['incapacity.degree'])
    expect(needsOf(assessment.companionAllowance)).toEqual(['incapacity.degree'])
  })

  test('the contributory stage is needed only where it can earn stability points: over 25 years', () => {
    const withStage = (years: number) =>
      needsOf(assess(changed(WOMAN_OF_2026, { contribution: { stageAtDecision: stage(years) } })).pension)
    expect(withStage(25)).toEqual(['contribution.points'])
    expect(withStage(26)).toEqual(['contribution.points', 'contribution.contributoryStage'])
  })

  test('the month is needed for a pension, and the points are, whatever the month may be', () => {
    const { pension } = assess(
      changed(WOMAN_OF_2026, { contribution: { stageAtDecision: stage(20) }, payment: undefined }),
    )
    expect(needsOf(pension)).toEqual(['payment.month', 'contribution.points'])
  })

  test('a right of 2016 to 2019 has the correction index of its year, and the one of the caller wins', () => {
    const given = changed(WOMAN_OF_2017, { payment: { month: '2018-06', correctionIndex: '1' } })
    // Complete 34y 8m less 30y: 4y 8m; 56 x 0.55 / 12 = 2.56667. 22.56667 / 34.666… = 0.650962…; x 1,000 = 650.96.
    expect(assess(given).pension).toMatchObject({ value: { lei: '651.00', averageAnnualScore: '0.65096' } })
    // x 1.14 = 0.7420944, 0.74209.
    expect(assess(WOMAN_OF_2017).pension).toMatchObject({ value: { lei: '743.00', indexedScore: '0.74209' } })
  })

  test('for months from 2024-09 it needs the amount of August 2024 and the contributory stage instead', () => {
    expect(needsOf(assess(changed(WOMAN_OF_2017, { payment: { month: '2025-06' } })).pension)).toEqual([
      'contribution.contributoryStage',
      'payment.leiInPayment',
    ])
  })

  test("a notary's allowance needs the insured minimum income", () => {
    const notary = changed(WOMAN_OF_2026, {
      scheme: 'notaries',
      person: { sex: 'female', birthDate: '1970-05-10', notaryAtDecision: true },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
    })
    expect(needsOf(assess(notary).companionAllowance)).toEqual(['payment.allowanceBase'])
  })
})
