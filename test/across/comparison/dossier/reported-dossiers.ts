import type { Drawn } from './draw.js'

// The dossier by which each difference was reported, with what the law says of it.

export const REPORTED_DOSSIERS: Readonly<Record<string, Drawn>> = {
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
