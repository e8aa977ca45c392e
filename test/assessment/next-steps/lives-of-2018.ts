import type { Dossier } from '../../../src/index.js'
import { MAN } from './lives.js'

/** The man of base A with a pension of Law 263/2010, granted in March 2018; nothing is told of its decision. */
export const OF_2018: Dossier = {
  ...MAN,
  medicalDecision: { issuedOn: '2018-03-01' },
  application: { registeredOn: '2018-03-05' },
  pensionDecision: {},
  payment: {},
}
