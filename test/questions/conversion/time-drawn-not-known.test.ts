import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'

// Law 263/2010 art. 49(1) a), 82: the time in which the pension was drawn counts with the stage, a suspended month does not. A woman
// born on 3 February 1962 is of standard age, 62 years and 2 months, on 3 April 2024, and needs fifteen years. She has 10 years, 4 months
// and 16 days, and drew the pension from 2 May 2019 until her papers of 2020 were wanting: suspended from July 2020, decided in September.

const woman = (requestedOn?: `${number}-${number}-${number}`): Dossier => ({
  scheme: 'public',
  person: { sex: 'female', birthDate: '1962-02-03' },
  incapacity: { degree: 'III', cause: 'neoplasm' },
  medicalDecision: { issuedOn: '2019-04-01', validUntil: '2020-04-26' },
  application: { registeredOn: '2019-05-02', grantedOn: '2019-05-02' },
  contribution: {
    stageAtDecision: { years: 10, months: 4, days: 16 },
    stageAtGrant: { years: 10, months: 4, days: 16 },
    contributoryStage: { years: 7, months: 7, days: 3 },
    points: '23.53523',
  },
  emergency: { documentsSent: false },
  events: [
    {
      id: 'review-decision',
      on: '2020-09-01',
      degree: 'II',
      stageAtDecision: { years: 13, months: 4, days: 16 },
    },
    ...(requestedOn ? [{ id: 'resumption-requested', on: requestedOn } as const] : []),
  ],
  payment: { month: '2023-05' },
})

describe('whether the time drawn makes up the minimum stage', () => {
  test('is not known while it is not told whether the suspended payment was asked back', () => {
    const { conversion } = assess(woman())
    expect(conversion).toMatchObject({ status: 'undetermined' })
  })

  test('is known with a request in time, by which the fifteen years are there', () => {
    expect(assess(woman('2020-09-15')).conversion).toMatchObject({
      value: { on: '2024-04-03', outcome: 'becomes-old-age' },
    })
  })

  test('is known with a request of 2023, by which they are not', () => {
    expect(assess(woman('2023-09-15')).conversion).toMatchObject({
      value: { on: '2024-04-03', outcome: 'continues-as-invalidity' },
    })
  })
})
