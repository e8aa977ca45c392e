import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type Stage } from '../../../src/index.js'

type Contribution = NonNullable<Dossier['contribution']>

// Law 263/2010 counts the time on the pension with the stage (art. 49(1) a, 79(1) c), also where the pension began before the first
// decision, from the application (art. 104): a man of 63, with 34 years, 11 months and 29 days of stage at the grant.

const DAY_SHORT = { years: 34, months: 11, days: 29 }

const staged = (stage: Partial<Stage>): Contribution => ({
  stageAtDecision: stage,
  stageAtGrant: stage,
  contributoryStage: stage,
  points: '39.9',
})

const man = (registeredOn: CivilDate, more: Dossier = {}): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1956-03-22' },
  incapacity: { degree: 'III', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2019-08-23' },
  application: { registeredOn },
  insurance: { insuredAtDecision: false },
  contribution: staged(DAY_SHORT),
  ...more,
})

const reviewOf = (registeredOn: CivilDate, more?: Dossier) => assess(man(registeredOn, more)).review

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

  test('is owed where two days were missing and one had been on the pension', () => {
    const contribution = staged({ years: 34, months: 11, days: 28 })
    expect(reviewOf('2019-08-22', { contribution })).toMatchObject({ value: { exempt: false } })
  })

  test('is owed under Law 360/2023, which looks at what was contributed', () => {
    const review = reviewOf('2025-08-01', {
      person: { sex: 'male', birthDate: '1962-03-22' },
      medicalDecision: { issuedOn: '2025-08-23' },
      application: { registeredOn: '2025-08-01', grantedOn: '2025-08-01' },
    })
    expect(review).toMatchObject({ value: { exempt: false } })
  })

  test('is owed by a notary: the time on the pension of the notaries is none of the public system', () => {
    const person = { sex: 'male', birthDate: '1958-03-22', notaryAtDecision: true } as const
    const medicalDecision = { issuedOn: '2021-08-23' } as const
    const incapacity = { degree: 'II', cause: 'ordinary-disease' } as const
    const both = { person, incapacity, medicalDecision }
    const review = reviewOf('2021-08-02', { ...both, scheme: 'notaries' })
    expect(review).toMatchObject({ value: { exempt: false } })
    expect(reviewOf('2021-08-02', both)).toMatchObject(exempt)
  })
})

// Of who is insured at the decision, the pension begins when the insurance ends or as the decision of the pension says (art. 104): one
// more fact, asked for only where the time before the decision decides.
describe('from when the pension is paid is asked for the review of a first decision', () => {
  const insured = { insurance: { insuredAtDecision: true } } as const

  test('where the day that is missing may have been on it', () => {
    const needs = ['application.grantedOn', 'insurance.insuranceEndedOn']
    expect(reviewOf('2019-08-22', insured)).toMatchObject({ status: 'undetermined', needs })
  })

  test('not where the stage is complete without it', () => {
    expect(reviewOf('2019-08-22', { ...insured, contribution: staged({ years: 35 }) })).toMatchObject(exempt)
  })

  test('not where no time on it makes the stage complete: of 2011 to 2019 it is less than nine years', () => {
    const contribution = staged({ years: 26 })
    expect(reviewOf('2019-08-22', { ...insured, contribution })).toMatchObject({ value: { exempt: false } })
  })

  test('not under Law 360/2023', () => {
    const review = reviewOf('2025-08-01', {
      ...insured,
      person: { sex: 'male', birthDate: '1962-03-22' },
      medicalDecision: { issuedOn: '2025-08-23' },
    })
    expect(review).toMatchObject({ value: { exempt: false } })
  })
})

describe('what exempts from the review of a first decision', () => {
  const shownBy = (contribution: Contribution) =>
    reviewOf('2019-08-22', { contribution }).steps.find(
      ({ rule }) => rule === 'review.within-five-years-with-complete-stage',
    )?.facts

  const YEARS_35 = { years: 35, months: 0, days: 0 }

  test('is shown by the stage of the grant where that of the decision was not complete', () => {
    const contribution = { ...staged({ years: 34, months: 11 }), stageAtGrant: { years: 35, days: 3 } }
    expect(shownBy(contribution)).toMatchObject({ realised: { ...YEARS_35, days: 3 } })
  })

  test('is shown by the stage of the decision where that was complete, whatever is told of the grant', () => {
    const { stageAtGrant: _, ...contribution } = staged({ years: 35 })
    expect(shownBy(contribution)).toMatchObject({ realised: YEARS_35 })
    expect(shownBy({ ...contribution, stageAtGrant: { years: 35, days: 3 } })).toMatchObject({
      realised: YEARS_35,
    })
  })

  test('is not lost where the grant lies before the decision, with less of a stage', () => {
    // Born on 29 February 1952: the standard age of 59 years is reached on 28 February 2011, the complete stage is 28 years.
    const { review } = assess({
      scheme: 'public',
      person: { sex: 'female', birthDate: '1952-02-29' },
      application: { registeredOn: '2011-01-04', grantedOn: '2011-01-04' },
      medicalDecision: { issuedOn: '2011-01-05' },
      contribution: { stageAtDecision: { years: 28 }, stageAtGrant: { years: 27, months: 11, days: 29 } },
    })
    expect(review).toMatchObject({ value: { ground: 'within-5-years-with-complete-stage' } })
  })
})
