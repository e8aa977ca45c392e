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
}
