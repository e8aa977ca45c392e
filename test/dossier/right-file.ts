import type { Dossier } from '../../src/index.js'

/** Of 2026: a woman of 51 with 20 years of stage, in degree I; nothing is wrong with it. */
export const RIGHT = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1975-05-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2025-05-10' },
  application: { registeredOn: '2025-05-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18.34567',
  },
  payment: { month: '2026-06' },
} satisfies Dossier
