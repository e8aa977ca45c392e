import { describe, expect, test } from 'vitest'
import { assess, type Dossier, paymentOf } from '../../../src/index.js'

// Each was told otherwise by the second implementation in lives of another seed; the values are reckoned by hand.

const opened = (
  person: Dossier['person'],
  day: '2014-12-05' | '2016-11-23' | '2016-04-24',
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
