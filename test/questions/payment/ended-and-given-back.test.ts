import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent, paymentOf } from '../../../src/index.js'

// Each was told otherwise by the second implementation in lives of another seed; the values are reckoned by hand.

const opened = (
  person: Dossier['person'],
  day: '2014-12-05' | '2016-11-23' | '2016-04-24' | '2016-10-04',
  years: number,
): Dossier =>
  ({
    scheme: 'public',
    person,
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: day },
    application: { registeredOn: day, grantedOn: day },
    contribution: {
      stageAtDecision: { years },
      stageAtGrant: { years },
      contributoryStage: { years: 5 },
      points: '6',
    },
  }) as Dossier

describe('time on the pension, between an end and the ruling that gives the pension back', () => {
  test('is none: with 9 years at the grant and 5y 10m drawn there are no 15 at the standard age', () => {
    // Drawn 2014-12-05 to 2016-06-30 and 2017-09-01 to 2021-12-11; nothing from 2016-07 to 2017-08.
    const dossier: Dossier = {
      ...opened({ sex: 'male', birthDate: '1956-12-12' }, '2014-12-05', 9),
      events: [
        { id: 'review-decision', on: '2016-06-28', degree: 'none' },
        { id: 'ruling', on: '2017-08-07', degree: 'I', replaces: '2016-06-28' },
      ],
      payment: { month: '2021-12' },
    }
    expect(assess(dossier).conversion).toMatchObject({ value: { outcome: 'continues-as-invalidity' } })
    expect(paymentOf(dossier)).toMatchObject({ value: { month: { state: 'in-payment' } } })
  })

  test('a programme left in it keeps nothing back afterwards: 10 years and 5y 10m drawn make 15', () => {
    // Drawn 2016-11-23 to 2018-01-31 and 2018-06-01 to 2023-02-12.
    const dossier: Dossier = {
      ...opened({ sex: 'female', birthDate: '1961-02-13' }, '2016-11-23', 10),
      events: [
        { id: 'review-decision', on: '2018-01-26', degree: 'none' },
        { id: 'programme-left', on: '2018-03-28', foundOn: '2018-07-10', noResumptionRequest: true },
        { id: 'ruling', on: '2018-05-28', degree: 'I', replaces: '2018-01-26' },
      ],
      payment: { month: '2023-02' },
    }
    expect(paymentOf(dossier)).toMatchObject({ value: { month: { state: 'converted', on: '2023-02-13' } } })
  })
})

test('a ruling after the standard age, over which the pension lay ended, is refused from its month on', () => {
  // The standard age of 65 years is reached on 2018-10-27; the ruling has its effect from 2020-04-01.
  const dossier: Dossier = {
    ...opened({ sex: 'male', birthDate: '1953-10-27' }, '2016-04-24', 16),
    events: [
      { id: 'review-decision', on: '2018-03-01', degree: 'none' },
      { id: 'ruling', on: '2020-03-09', degree: 'II', replaces: '2018-03-01' },
    ],
  }
  const inMonth = (month: '2020-03' | '2020-04') => paymentOf({ ...dossier, payment: { month } })
  expect(inMonth('2020-03')).toMatchObject({ value: { month: { state: 'ended', on: '2018-04-01' } } })
  expect(inMonth('2020-04')).toMatchObject({ status: 'not-covered', what: 'resumption', on: '2020-04-01' })
})

test('a decision of before a review missed in the emergency is no answer to it: papers are owed by 2020-06-15', () => {
  const dossier: Dossier = {
    ...opened({ sex: 'female', birthDate: '1976-08-02' }, '2016-11-23', 11),
    emergency: { documentsSent: false },
    events: [
      { id: 'review-decision', on: '2020-03-25', degree: 'III' },
      { id: 'review-missed', on: '2020-04-26', noResumptionRequest: true },
    ],
    payment: { month: '2020-07' },
  }
  expect(paymentOf(dossier)).toMatchObject({
    value: { month: { state: 'suspended', causes: [{ cause: 'emergency-documents', from: '2020-07-01' }] } },
  })
})

describe('found by the second seed of lives', () => {
  const woman = (birthDate: '1963-07-16' | '1963-06-25' | '1959-02-01', day: string): Dossier =>
    ({
      scheme: 'public',
      person: { sex: 'female', birthDate },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: day },
      application: { registeredOn: day, grantedOn: day },
      contribution: {
        stageAtDecision: { years: 7 },
        stageAtGrant: { years: 7 },
        contributoryStage: { years: 4 },
        points: '17',
      },
    }) as Dossier

  test('a request made while the pension lay ended resumes nothing: given back, it is still asked for', () => {
    // Regained 2018-09-26, ended from 2018-10-01; the ruling of 2018-10-24 gives it back from 2018-11-01.
    const dossier: Dossier = {
      ...woman('1963-07-16', '2018-02-03'),
      events: [
        { id: 'review-missed', on: '2018-03-03', noResumptionRequest: true },
        { id: 'review-decision', on: '2018-09-26', degree: 'none' },
        { id: 'resumption-requested', on: '2018-10-03' },
        { id: 'ruling', on: '2018-10-24', degree: 'III', replaces: '2018-09-26' },
      ],
      payment: { month: '2018-11' },
    }
    expect(paymentOf(dossier)).toMatchObject({
      value: { month: { state: 'suspended' }, withoutEffect: ['events.2'] },
    })
  })

  test('a ruling after the standard age lifts nothing, as no decision of that time would', () => {
    // The standard age is reached on 2025-11-25; with 5 years of stage the pension goes on.
    const dossier: Dossier = {
      ...woman('1963-06-25', '2015-05-20'),
      medicalDecision: { issuedOn: '2015-05-20', validUntil: '2020-04-18' },
      emergency: { documentsSent: false },
      events: [
        { id: 'review-decision', on: '2024-07-13', degree: 'III' },
        { id: 'ruling', on: '2026-11-21', degree: 'I', replaces: '2024-07-13' },
      ],
      payment: { month: '2026-12' },
    }
    expect(paymentOf(dossier)).toMatchObject({
      value: { month: { state: 'undetermined', needs: ['events.2.id'] }, withoutEffect: ['events.1'] },
    })
    // A request that only a further event can tell is a need like another.
    expect(assess(dossier).pension).toMatchObject({ status: 'undetermined' })
    const { payment: _, ...withoutMonth } = dossier
    expect(assess(withoutMonth).pension).toMatchObject({ status: 'undetermined' })
  })

  test('a review of the emergency is not owed on the ground of its own day, not of that for the papers', () => {
    // At most five years below 61y 4m (2020-06-01) with 33 years of stage since 2015; the papers were due on 2020-06-15.
    const dossier: Dossier = {
      ...woman('1959-02-01', '2016-07-18'),
      contribution: { stageAtGrant: { years: 33 }, contributoryStage: { years: 32 }, points: '34' },
      events: [{ id: 'review-missed', on: '2020-03-22' }],
    }
    expect(paymentOf(dossier)).toMatchObject({
      value: { notOwed: [{ path: 'events.0', ground: 'within-5-years-with-complete-stage' }] },
    })
  })

  describe('the complete stage of 35 years with the time on the pension, a day before 65 years', () => {
    const born = { sex: 'male', birthDate: '1957-06-04' } as const
    const missed = { id: 'review-missed', on: '2022-06-03' } as const
    const regained = { id: 'review-decision', on: '2017-11-20', degree: 'none' } as const
    const notOwed = (years: number, events: readonly DossierEvent[]) => {
      const payment = paymentOf({ ...opened(born, '2016-10-04', years), events })
      return payment.value?.notOwed.map(({ path }) => path)
    }

    test('is not of a year in which capacity regained had ended it', () => {
      const ruled = { id: 'ruling', on: '2018-11-19', degree: 'I', replaces: '2017-11-20' } as const
      // Drawn from 2016-10-04, 5 years and nearly 8 months: 30 are enough; without December 2017 to November 2018, 31.
      expect(notOwed(30, [missed])).toEqual(['events.0'])
      expect(notOwed(30, [regained, ruled, missed])).toEqual([])
      expect(notOwed(31, [regained, ruled, missed])).toEqual(['events.2'])
    })

    test('is of the time from which a judgment gave back what was suspended too', () => {
      const suspended = { id: 'review-missed', on: '2016-12-10' } as const
      const judged = { id: 'judgment', on: '2018-11-19', degree: 'I', effectiveFrom: '2017-12-01' } as const
      // Nearly 3 months of 2016, and from 2017-12-01 four years and a half.
      expect(notOwed(30, [suspended, regained, judged, missed])).toEqual([])
      expect(notOwed(31, [suspended, regained, judged, missed])).toEqual(['events.3'])
    })
  })

  test('what the conversion lifts keeps nothing of that month back, and bars no back pay', () => {
    // Called 2026-03-29 and suspended from 2026-04-01; 65 years on 2026-05-09; the allowance asked back on 2026-07-06.
    const dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1961-05-09' },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2019-04-20' },
      application: { registeredOn: '2019-04-20', grantedOn: '2019-04-20' },
      contribution: { stageAtGrant: { years: 37 }, contributoryStage: { years: 36 }, points: '31' },
      events: [
        { id: 'convocation-missed', on: '2026-03-29', by: 'institute' },
        { id: 'suspension-requested', on: '2026-04-22', what: 'allowance' },
        { id: 'resumption-requested', on: '2026-07-06' },
      ],
    } as Dossier
    expect(paymentOf(dossier)).toMatchObject({
      value: {
        allowancePeriods: [
          { state: 'in-payment' },
          { state: 'suspended', from: '2026-04-01' },
          { state: 'converted', from: '2026-05-09' },
        ],
      },
    })
  })
})
