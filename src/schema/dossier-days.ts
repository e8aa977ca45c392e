import type { DossierPath } from './dossier.js'

/** Days that follow one another in law, the earlier first. */
export const DAYS_IN_SEQUENCE: readonly (readonly DossierPath[])[] = [
  [
    'medicalDecision.requestRegisteredOn',
    'medicalDecision.issuedOn',
    'medicalDecision.communicatedOn',
    'medicalDecision.contestationRegisteredOn',
    'medicalDecision.rulingIssuedOn',
    'medicalDecision.rulingCommunicatedOn',
  ],
  ['medicalDecision.requestRegisteredOn', 'medicalDecision.reviewDueOn'],
  ['medicalDecision.issuedOn', 'medicalDecision.reviewDueOn'],
  ['pensionDecision.issuedOn', 'pensionDecision.communicatedOn', 'pensionDecision.contestedOn'],
]

/** Days that can only lie in the life of the person. */
export const DAYS_AFTER_BIRTH: readonly DossierPath[] = [
  'medicalDecision.requestRegisteredOn',
  'medicalDecision.issuedOn',
  'medicalDecision.communicatedOn',
  'medicalDecision.reviewDueOn',
  'medicalDecision.contestationRegisteredOn',
  'medicalDecision.rulingIssuedOn',
  'medicalDecision.rulingCommunicatedOn',
  'application.registeredOn',
  'application.grantedOn',
  'pensionDecision.issuedOn',
  'pensionDecision.communicatedOn',
  'pensionDecision.contestedOn',
  'insurance.sickPayEndedOn',
  'insurance.insuranceEndedOn',
]

/** Stages that are a part of the stage at the decision. */
export const STAGES_WITHIN_STAGE_AT_DECISION: readonly DossierPath[] = [
  'contribution.voluntaryContractStage',
  'contribution.stageInLast5Years',
]
