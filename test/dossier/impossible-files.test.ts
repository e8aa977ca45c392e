import { describe, expect, test } from 'vitest'
import { assess, contestation, type Dossier, nextQuestion, pensionAmount } from '../../src/index.js'
import { faultsOf } from '../schema/faults.js'
import { clashesIn } from './contradictions.js'
import { RIGHT } from './right-file.js'

const withStages = (contribution: object, rest: object = {}): object => ({
  ...RIGHT,
  ...rest,
  contribution: { ...RIGHT.contribution, ...contribution },
})

test('a right file has no fault', () => {
  expect(clashesIn(RIGHT)).toEqual([])
})

describe('no true file shows', () => {
  test('a decision on a child: the day of the fourteenth birthday is the first', () => {
    const born = (birthDate: string) =>
      clashesIn({ ...RIGHT, person: { sex: 'female', birthDate }, contribution: {} })
    expect(born('2011-05-11')).toEqual(['medicalDecision.issuedOn: below-working-age: person.birthDate'])
    expect(born('2011-05-10')).toEqual([])
    expect(born('2022-05-10')).toContain('application.registeredOn: below-working-age: person.birthDate')
  })

  test('and of a day before the birth it is said that it lies before the birth', () => {
    expect(clashesIn({ ...RIGHT, person: { birthDate: '2025-05-12' } })).toContain(
      'medicalDecision.issuedOn: not-after-birth: person.birthDate',
    )
  })

  test('a stage at the grant below the one at the decision, where the pension starts with it or later', () => {
    const shrunk = { stageAtGrant: { years: 19, months: 11, days: 29 }, contributoryStage: { years: 19 } }
    const fault = ['contribution.stageAtGrant: shorter-than-before: contribution.stageAtDecision']
    expect(clashesIn(withStages(shrunk))).toEqual(fault)
    const printed = (grantedOn: string) =>
      clashesIn(withStages(shrunk, { application: { grantedOn }, insurance: { insuredAtDecision: true } }))
    expect(printed('2025-05-10')).toEqual(fault)
    // From the end of sick pay, before the decision: less stage by then.
    expect(printed('2025-05-09')).toEqual([])
    expect(clashesIn(withStages(shrunk, { insurance: { insuredAtDecision: true } }))).toEqual([])
    // Applied before the decision: from the application.
    expect(clashesIn(withStages(shrunk, { application: { registeredOn: '2025-05-09' } }))).toEqual([])
  })

  test('a stage longer than a working life since 14 gives, each year of it counted as one and a half', () => {
    // From 2009-03-02 to 2025-03-01: 5,844 days, as 8,766 of stage: 24 years, 4 months, 6 days.
    const young = (stageAtDecision: object, issuedOn = '2025-03-01') =>
      clashesIn({
        scheme: 'public',
        person: { birthDate: '1995-03-02' },
        medicalDecision: { issuedOn },
        contribution: { stageAtDecision },
      })
    const fault = ['contribution.stageAtDecision: longer-than-life: person.birthDate']
    expect(young({ years: 24, months: 4, days: 7 })).toEqual(fault)
    expect(young({ years: 24, months: 4, days: 6 })).toEqual([])
    expect(young({ years: 24, months: 4, days: 7 }, '2025-03-02')).toEqual([])
    // On the fourteenth birthday a day.
    expect(young({ days: 2 }, '2009-03-02')).toEqual(fault)
    expect(young({ days: 1 }, '2009-03-02')).toEqual([])
  })

  test('nor one at the grant, nor a profession of 2013 longer than its years', () => {
    const on2013 = (professionStageOn2013: object, birthDate = '1980-01-01') =>
      clashesIn({ scheme: 'notaries', person: { birthDate }, contribution: { professionStageOn2013 } })
    // From 1994-01-01 to 2013-01-01: 6,941 days: 19 years, 3 months, 11 days.
    expect(on2013({ years: 19, months: 3, days: 11 })).toEqual([])
    expect(on2013({ years: 19, months: 3, days: 12 })).toEqual([
      'contribution.professionStageOn2013: longer-than-life: person.birthDate',
    ])
    expect(on2013({ days: 1 }, '2003-01-01')).toEqual([
      'contribution.professionStageOn2013: longer-than-life: person.birthDate',
    ])
    expect(
      clashesIn({
        ...RIGHT,
        application: { grantedOn: '2025-05-10' },
        contribution: { stageAtGrant: { years: 60 } },
      }),
    ).toEqual(['contribution.stageAtGrant: longer-than-life: person.birthDate'])
  })

  test('a fighter of the Revolution of 1989 who was born after it', () => {
    const fighter = (birthDate: string) =>
      clashesIn({ ...RIGHT, person: { ...RIGHT.person, birthDate, specialStatus: 'revolution-1989' } })
    expect(fighter('1989-12-26')).toEqual(['person.birthDate: not-born-yet: person.specialStatus'])
    expect(fighter('1989-12-25')).toEqual([])
  })

  test.each(['correctionIndex', 'pointValue', 'allowanceBase'])('a %s of zero', field => {
    const of = (value: unknown) =>
      faultsOf(() => assess({ ...RIGHT, payment: { month: '2026-06', [field]: value } } as Dossier))
    expect([of('0'), of('0.00'), of(0)]).toEqual(
      Array.from({ length: 3 }, () => [`payment.${field}: not-above-zero`]),
    )
    expect(of('0.01')).toEqual([])
  })

  test('a contestation before the decision was communicated', () => {
    const filed = (filedOn: '2026-05-03' | '2026-05-04') =>
      faultsOf(() =>
        contestation({
          law: 'law-360-2023',
          against: 'medical-decision',
          communicatedOn: '2026-05-04',
          filedOn,
        }),
      )
    expect(filed('2026-05-03')).toEqual(['filedOn: before-earlier-event'])
    expect(filed('2026-05-04')).toEqual([])
  })

  test('nor does a single question take an index of zero', () => {
    expect(
      faultsOf(() =>
        pensionAmount({
          law: 'law-263-2010-amended-2013',
          month: '2020-01',
          realisedPoints: '20',
          potentialPoints: '1',
          completeStage: { years: 35 },
          correctionIndex: '0',
        }),
      ),
    ).toEqual(['correctionIndex: not-above-zero'])
  })
})

describe('a form lets nothing be answered that would be such a fault', () => {
  test('a birth is bounded by the days told, on 29 February too', () => {
    const asked = nextQuestion(
      { scheme: 'public', application: { registeredOn: '2026-02-28' } },
      { unknown: ['person.sex'] },
    )
    expect(asked).toMatchObject({ id: 'person.birthDate', allowed: { to: '2012-02-29' } })
  })

  test('a stage is bounded by the life, the life by a stage, and the day of the decision by both', () => {
    const contribution = { stageAtDecision: { years: 24, months: 4, days: 6 } }
    const told = { scheme: 'public', incapacity: RIGHT.incapacity } as const
    const person = { sex: 'female', birthDate: '1995-03-02' } as const
    const medicalDecision = { issuedOn: '2025-03-01' } as const
    const asked = (dossier: Dossier) => nextQuestion(dossier, { sections: ['eligibility'] })
    const application = { registeredOn: '2025-03-05' } as const
    expect(asked({ ...told, application, person, medicalDecision })).toMatchObject({
      id: 'contribution.stageAtDecision',
      allowed: { longest: contribution.stageAtDecision },
    })
    expect(
      asked({ ...told, application, person: { sex: 'female' }, medicalDecision, contribution }),
    ).toMatchObject({
      id: 'person.birthDate',
      allowed: { to: '1995-03-02' },
    })
    expect(asked({ ...told, application, person, contribution })).toMatchObject({
      id: 'medicalDecision.issuedOn',
      allowed: { from: '2025-03-01' },
    })
  })

  test('a stage is bounded by the one before it', () => {
    const { stageAtGrant: _, ...contribution } = RIGHT.contribution
    const late = { ...RIGHT, contribution, application: { registeredOn: '2025-08-20' } } satisfies Dossier
    expect(nextQuestion(late, { sections: ['potentialStage'] })).toMatchObject({
      id: 'contribution.stageAtGrant',
      allowed: { shortest: { years: 20 } },
    })
  })
})
