import type { Drawn } from './draw.js'

// The dossier by which each difference was reported, with what the law says of it.

export const REPORTED_DOSSIERS: Readonly<Record<string, Drawn>> = {
  // Without documents suspended from July 2020, decided in September: with a request of that month the fifteen years are there on
  // 3 April 2024, with one of 2023 or none they are not.
  'conversion-told-while-the-end-of-a-suspension-is-not': {
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
    ],
    payment: { month: '2023-05' },
  },
  // Ten years of stage: at 27, on the day of the effect, Table 3 asks for six; at 38, on that of the judgment, for fourteen.
  'table-3-of-a-judgment-since-2024-09-at-the-age-of-its-effect': {
    scheme: 'public',
    person: { sex: 'female', birthDate: '1987-07-18' },
    incapacity: { degree: 'I', cause: 'accident-outside-work' },
    medicalDecision: { issuedOn: '2013-09-11' },
    application: { registeredOn: '2013-09-11', grantedOn: '2013-09-11' },
    contribution: {
      stageAtDecision: { years: 10, months: 1, days: 24 },
      stageAtGrant: { years: 10, months: 1, days: 24 },
      contributoryStage: { years: 10, months: 1, days: 24 },
      points: '36.97627',
    },
    events: [
      {
        id: 'judgment',
        on: '2025-07-31',
        degree: 'II',
        effectiveFrom: '2014-10-01',
        stageAtDecision: { years: 10, months: 1, days: 24 },
      },
    ],
    payment: { month: '2026-01', leiInPayment: '2069.82' },
  },
}
