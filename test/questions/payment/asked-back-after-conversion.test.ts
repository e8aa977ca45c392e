import { describe, expect, test } from 'vitest'
import { type CivilMonth, type Dossier, paymentOf } from '../../../src/index.js'

// An end that would fall on the day of the conversion does not come (Law 360/2023 art. 72): what is suspended on request after it
// can be asked back, from the first day of the suspension (art. 102(1) k).

// 65 on 2032-07-01; the decision of the eve would end the pension from that very day.
const dossier: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1967-07-01' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-14', grantedOn: '2024-10-14' },
  contribution: {
    stageAtDecision: { years: 24 },
    stageAtGrant: { years: 24 },
    contributoryStage: { years: 24 },
    points: '20',
  },
  events: [
    { id: 'review-decision', on: '2032-06-30', degree: 'none' },
    { id: 'suspension-requested', on: '2033-10-01', what: 'pension' },
    { id: 'resumption-requested', on: '2035-05-01' },
  ],
}

const inMonth = (month: CivilMonth, years: number) =>
  paymentOf({
    ...dossier,
    contribution: { ...dossier.contribution, contributoryStage: { years } },
    payment: { month },
  })

describe('asked back after an end that never came', () => {
  test('the old-age pension is paid for the months in between', () => {
    expect(inMonth('2034-01', 24)).toMatchObject({
      value: { month: { state: 'converted', on: '2032-07-01' } },
    })
  })

  test('without 15 years there is no conversion: the pension has ended, and nothing can be asked back', () => {
    expect(inMonth('2034-01', 14)).toMatchObject({ value: { month: { state: 'ended', on: '2032-07-01' } } })
  })
})
