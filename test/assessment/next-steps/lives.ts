import type { Dossier } from '../../../src/index.js'

/** Base A of the examples: Law 360/2023, degree II, granted from 2024-10-14; applied in time. */
export const MAN: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14', communicatedOn: '2024-10-17' },
  application: { registeredOn: '2024-10-20' },
  pensionDecision: { issuedOn: '2024-11-20', communicatedOn: '2024-11-25' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
  payment: { month: '2026-07' },
}

export const withEvents = (...events: NonNullable<Dossier['events']>[number][]): Dossier => ({
  ...MAN,
  events,
})
