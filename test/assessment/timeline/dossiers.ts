import type { Dossier } from '../../../src/index.js'

/** A woman under Law 263/2010: contested in time, the pension decision contested late, a convocation missed. */
export const UNDER_LAW_263: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1970-03-15' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: {
    requestRegisteredOn: '2022-08-16',
    issuedOn: '2022-09-29',
    communicatedOn: '2022-10-03',
    contestationRegisteredOn: '2022-11-03',
    rulingIssuedOn: '2022-12-12',
    rulingCommunicatedOn: '2022-12-16',
    reviewDueOn: '2023-10-12',
  },
  application: { registeredOn: '2022-10-28' },
  pensionDecision: { issuedOn: '2022-12-08', communicatedOn: '2022-12-13', contestedOn: '2023-01-16' },
  insurance: { insuredAtDecision: true, insuranceEndedOn: '2022-10-09' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18',
  },
  payment: { month: '2023-03' },
  events: [{ id: 'convocation-missed', on: '2023-04-25', reportedOn: '2023-05-04' }],
}

/** A man under Law 360/2023, not insured: both decisions contested in time, the programme left, a new degree. */
export const UNDER_LAW_360: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-01' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: {
    requestRegisteredOn: '2025-03-03',
    issuedOn: '2025-03-31',
    communicatedOn: '2025-04-04',
    contestationRegisteredOn: '2025-05-05',
    rulingIssuedOn: '2025-06-16',
    rulingCommunicatedOn: '2025-06-25',
    reviewDueOn: '2026-03-31',
  },
  application: { registeredOn: '2025-04-22' },
  pensionDecision: { issuedOn: '2025-06-05', communicatedOn: '2025-06-12', contestedOn: '2025-07-28' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 15 },
    stageAtGrant: { years: 15 },
    contributoryStage: { years: 15 },
    points: '15',
  },
  payment: { month: '2025-09' },
  events: [
    { id: 'programme-left', on: '2025-11-12' },
    { id: 'review-decision', on: '2026-03-31', degree: 'III' },
  ],
}
