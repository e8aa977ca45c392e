import { describe, expect, test } from 'vitest'
import { assess, type AssessOptions, type Dossier, explain } from '../../src/index.js'
import { RIGHT } from '../dossier/right-file.js'

/** `id: path, path`, of those that say what seldom is. */
const saidOf = (dossier: object, options?: AssessOptions): readonly string[] =>
  assess(dossier as Dossier, options)
    .remarks.filter(({ id }) => !/^grant-(later|earlier)|-held-|^held-|value-of|of-a-later-day/.test(id))
    .map(({ id, paths }) => `${id}: ${paths.join(', ')}`)

const withContribution = (contribution: object) => ({
  ...RIGHT,
  contribution: { ...RIGHT.contribution, ...contribution },
})

test('nothing is said of a file that looks like others', () => {
  expect(saidOf(RIGHT)).toEqual([])
})

describe('what a true file may show, but seldom does, is remarked upon', () => {
  test('more than five points for each year of contribution', () => {
    expect(saidOf(withContribution({ points: '100' }))).toEqual([])
    expect(saidOf(withContribution({ points: '100.00001' }))).toEqual([
      'points-above-any-pay: contribution.points',
    ])
    expect(saidOf(withContribution({ points: '500' }))).toEqual(['points-above-any-pay: contribution.points'])
    expect(saidOf({ contribution: { averageScore: '5' } })).toEqual([])
    expect(saidOf({ contribution: { averageScore: '5.1' } })).toEqual([
      'points-above-any-pay: contribution.averageScore',
    ])
  })

  test('a stage longer than the calendar since the age of 14, as years underground give, or of a whole life and more', () => {
    const of = (years: number, days: number, birthDate = '1975-05-10') => {
      const stage = { years, days }
      return saidOf({
        ...withContribution({
          stageAtDecision: stage,
          stageAtGrant: stage,
          contributoryStage: { years: 20 },
        }),
        person: { ...RIGHT.person, birthDate },
      })
    }
    const remark = ['stage-of-more-than-a-life: contribution.stageAtDecision']
    // From 1989-05-10 to 2025-05-10, both included: 13,150 days of the calendar, 36 years and 190 days of stage.
    const longest = { years: 36, months: 6, days: 10 }
    expect(saidOf(withContribution({ stageAtDecision: longest, stageAtGrant: longest }))).toEqual([])
    const longer = { years: 36, months: 6, days: 11 }
    expect(saidOf(withContribution({ stageAtDecision: longer, stageAtGrant: longer }))).toEqual(remark)
    expect(of(50, 0, '1955-05-10')).toEqual([])
    expect(of(50, 1, '1955-05-10')).toEqual([
      'stage-of-more-than-a-life: contribution.stageAtDecision, contribution.stageAtGrant',
    ])
  })

  test('a contributory stage longer than the whole', () => {
    expect(saidOf(withContribution({ contributoryStage: { years: 20, days: 1 } }))).toEqual([
      'contributory-stage-above-the-whole: contribution.contributoryStage',
    ])
  })

  test('a hundredth birthday that has come by a day told or asked about', () => {
    const born = { scheme: 'public', person: { birthDate: '1926-06-02' } }
    expect(saidOf(born, { asOf: '2026-06-01' })).toEqual([])
    expect(saidOf(born, { asOf: '2026-06-02' })).toEqual(['older-than-a-hundred: person.birthDate'])
    expect(saidOf({ ...born, payment: { month: '2026-07' } })).toEqual([
      'older-than-a-hundred: person.birthDate',
    ])
    expect(saidOf({ ...born, medicalDecision: { issuedOn: '2026-06-02' } })).toEqual([
      'older-than-a-hundred: person.birthDate',
    ])
  })

  test('years between the decision and the application', () => {
    const applied = (registeredOn: string) => saidOf({ ...RIGHT, application: { registeredOn } })
    expect(applied('2028-05-10')).toEqual([])
    expect(applied('2028-05-11')).toEqual(['application-years-from-the-decision: application.registeredOn'])
    expect(applied('2024-05-10')).toEqual([])
    expect(applied('2024-05-09')).toEqual(['application-years-from-the-decision: application.registeredOn'])
  })

  test('a printed grant before the decision that no insurance and no earlier application explains', () => {
    const granted = (insurance: object, registeredOn = '2025-05-20') =>
      saidOf({ ...RIGHT, application: { registeredOn, grantedOn: '2025-05-09' }, insurance })
    const remark = ['grant-before-the-decision: application.grantedOn']
    expect(granted({ insuredAtDecision: false })).toEqual(remark)
    expect(granted({})).toEqual(remark)
    expect(granted({ insuredAtDecision: true })).toEqual([])
    expect(granted({ sickPayEndedOn: '2025-05-08' })).toEqual([])
    expect(granted({ insuranceEndedOn: '2025-05-08' })).toEqual([])
    expect(granted({}, '2025-05-09')).toEqual([])
    expect(
      saidOf({
        ...RIGHT,
        application: { registeredOn: '2025-05-20', grantedOn: '2025-05-10' },
        insurance: {},
      }),
    ).toEqual([])
  })

  test('days after 2100, of facts, months and events', () => {
    expect(saidOf({ payment: { month: '2100-12' } })).toEqual([])
    expect(
      saidOf({
        medicalDecision: { reviewDueOn: '2101-01-01' },
        payment: { month: '2101-01' },
        events: [
          { id: 'review-missed', on: '2100-12-31' },
          { id: 'death', on: '2101-01-01' },
        ],
      }),
    ).toEqual(['day-far-ahead: medicalDecision.reviewDueOn, payment.month, events.1.on'])
  })
})

test.each(['ro', 'en', 'hu'] as const)('and letters say it, in %s', language => {
  const said = explain(assess(withContribution({ points: '500' }) as Dossier), { language }).join(' ')
  expect(said).toContain({ ro: 'cinci puncte', en: 'more than five', hu: 'öt pontnál' }[language])
})
