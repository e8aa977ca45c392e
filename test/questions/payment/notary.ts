import type { Dossier } from '../../../src/index.js'

/**
 * A notary of degree I: 20 points, and 27 years of potential stage at 0.50 a month, less than the 35 years wanted: 95.21667 points at
 * the value of a point.
 */
export const NOTARY: Dossier = {
  scheme: 'notaries',
  person: { sex: 'male', birthDate: '1968-09-28', notaryAtDecision: true },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2021-03-10' },
  application: { registeredOn: '2021-03-15', grantedOn: '2021-03-15' },
  contribution: {
    stageAtDecision: { years: 8 },
    stageAtGrant: { years: 8 },
    contributoryStage: { years: 8 },
    points: '20',
  },
}
