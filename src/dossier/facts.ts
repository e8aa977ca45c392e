import type { FactTable } from './fact-row.js'

const ROWS = {
  scheme: { kind: 'choice', vocabulary: 'scheme', as: 'scheme', leftOut: 'asked' },
  'application.registeredOn': {
    kind: 'day',
    as: 'applicationRegisteredOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'asked',
  },
  'person.sex': { kind: 'choice', vocabulary: 'sex', as: 'sex', leftOut: 'asked' },
  'person.birthDate': { kind: 'day', as: 'birthDate', follows: [], leftOut: 'asked' },
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  'person.militaryOrPolice': {
    kind: 'flag',
    as: 'militaryOrPolice',
    leftOut: 'not-so',
    ofScheme: 'public',
  },
  'person.specialStatus': {
    kind: 'choice',
    vocabulary: 'special-status',
    as: 'specialStatus',
    // The Revolution began on 16 December and had prevailed by the 25th: nobody born after it took part in it (Law 263/2010 art. 68(4)).
    bornBy: { word: 'revolution-1989', day: '1989-12-25' },
    leftOut: 'not-so',
  },
  'person.handicap': { kind: 'choice', vocabulary: 'handicap', as: 'handicap', leftOut: 'not-so' },
  /** Filed with the pension house. */
  'person.handicapCertificate': {
    kind: 'choice',
    vocabulary: 'handicap-certificate',
    as: 'handicapCertificate',
    leftOut: 'not-so',
  },
  /** Where the conditions of the old-age pension are met before the standard age. */
  'person.reducedAgeReachedOn': {
    kind: 'day',
    as: 'reducedAgeReachedOn',
    follows: ['person.birthDate'],
    leftOut: 'not-so',
  },
  'incapacity.degree': { kind: 'choice', vocabulary: 'degree', as: 'degree', leftOut: 'asked' },
  'incapacity.cause': { kind: 'choice', vocabulary: 'cause', as: 'cause', leftOut: 'asked' },
  'incapacity.irreversible': { kind: 'flag', as: 'irreversible', leftOut: 'not-so' },
  'medicalDecision.requestRegisteredOn': {
    kind: 'day',
    as: 'requestRegisteredOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'not-known-yet',
  },
  /** Of the first decision on work capacity. */
  'medicalDecision.issuedOn': {
    kind: 'day',
    as: 'decisionIssuedOn',
    follows: ['medicalDecision.requestRegisteredOn'],
    inWorkingLife: true,
    leftOut: 'asked',
  },
  'medicalDecision.communicatedOn': {
    kind: 'day',
    as: 'decisionCommunicatedOn',
    follows: ['medicalDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  'medicalDecision.reviewDueOn': {
    kind: 'day',
    as: 'reviewDueOn',
    follows: ['medicalDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  /** The last day on which the decision was valid; left out, the day of the review. */
  'medicalDecision.validUntil': {
    kind: 'day',
    as: 'validUntil',
    follows: ['medicalDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  'medicalDecision.contestationRegisteredOn': {
    kind: 'day',
    as: 'contestationRegisteredOn',
    follows: ['medicalDecision.communicatedOn'],
    leftOut: 'not-known-yet',
  },
  'medicalDecision.rulingIssuedOn': {
    kind: 'day',
    as: 'rulingIssuedOn',
    follows: ['medicalDecision.contestationRegisteredOn'],
    leftOut: 'not-known-yet',
  },
  'medicalDecision.rulingCommunicatedOn': {
    kind: 'day',
    as: 'rulingCommunicatedOn',
    follows: ['medicalDecision.rulingIssuedOn'],
    leftOut: 'not-known-yet',
  },
  'contribution.stageAtDecision': {
    kind: 'stage',
    as: 'stageAtDecision',
    within: null,
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'asked',
  },
  /** Bought by a contract concluded from 2018-01-01. */
  'contribution.voluntaryContractStage': {
    kind: 'stage',
    as: 'voluntaryContractStage',
    within: 'contribution.stageAtDecision',
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'not-so',
  },
  'contribution.stageInLast5Years': {
    kind: 'stage',
    as: 'stageInLast5Years',
    within: 'contribution.stageAtDecision',
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'not-so',
  },
  /** Notaries: the stage in the profession on 2013-01-01. */
  'contribution.professionStageOn2013': {
    kind: 'stage',
    as: 'professionStageOn2013',
    within: null,
    gatheredBy: { day: '2013-01-01', growth: 'calendar' },
    leftOut: 'not-so',
    ofScheme: 'notaries',
  },
  'person.notaryAtDecision': { kind: 'flag', as: 'notaryAtDecision', leftOut: 'asked' },
  'insurance.insuredAtDecision': {
    kind: 'flag',
    as: 'insuredAtDecision',
    leftOut: 'asked',
    settledBy: 'application.grantedOn',
  },
  'insurance.insuredByContract': { kind: 'flag', as: 'insuredByContract', leftOut: 'not-so' },
  'insurance.sickPayEndedOn': {
    kind: 'day',
    as: 'sickPayEndedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'not-so',
  },
  /** The last day of insured status, or of sick pay where that is later. */
  'insurance.insuranceEndedOn': {
    kind: 'day',
    as: 'insuranceEndedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'asked',
    notSoBeside: 'insurance.sickPayEndedOn',
    lastedTo: {
      day: 'medicalDecision.issuedOn',
      flag: 'insurance.insuredAtDecision',
      orLast: 'insurance.sickPayEndedOn',
    },
    settledBy: 'application.grantedOn',
  },
  /** Printed on the pension decision; it wins over the start that the rules give. */
  'application.grantedOn': {
    kind: 'day',
    as: 'grantedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'by-the-rules',
  },
  'pensionDecision.issuedOn': {
    kind: 'day',
    as: 'pensionDecisionIssuedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'not-known-yet',
  },
  'pensionDecision.communicatedOn': {
    kind: 'day',
    as: 'pensionDecisionCommunicatedOn',
    follows: ['pensionDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  'pensionDecision.contestedOn': {
    kind: 'day',
    as: 'pensionDecisionContestedOn',
    follows: ['pensionDecision.communicatedOn'],
    leftOut: 'not-known-yet',
  },
  'contribution.stageAtGrant': {
    kind: 'stage',
    as: 'stageAtGrant',
    within: null,
    since: 'contribution.stageAtDecision',
    gatheredBy: { fact: 'application.grantedOn', growth: 'special-conditions' },
    leftOut: 'asked',
  },
  /** Of a right that no law covered here opened: the potential stage that its first decision gave. */
  'contribution.firstPotentialStage': {
    kind: 'stage',
    as: 'firstPotentialStage',
    within: null,
    leftOut: 'asked',
  },
  'contribution.stageInOtherSystems': {
    kind: 'stage',
    as: 'stageInOtherSystems',
    within: null,
    leftOut: 'not-so',
  },
  /** Whether current documents were sent after the emergency of 2020, and when. */
  'emergency.documentsSent': { kind: 'flag', as: 'documentsSent', leftOut: 'by-the-rules' },
  'emergency.documentsSentOn': {
    kind: 'day',
    as: 'documentsSentOn',
    follows: ['person.birthDate'],
    leftOut: 'by-the-rules',
  },
  'payment.month': { kind: 'month', as: 'month', leftOut: 'asked' },
  /** Realised points: the sum of the annual scores; of a right opened before 2011 with those of its potential stage, until a change of degree by art. 149(2). */
  'contribution.points': { kind: 'decimal', unit: 'points', as: 'realisedPoints', leftOut: 'asked' },
  'contribution.contributoryStage': {
    kind: 'stage',
    as: 'contributoryStage',
    within: null,
    leftOut: 'asked',
  },
  /** Of a right opened before 2011: the average annual score, to which no correction index was applied. */
  'contribution.averageScore': { kind: 'decimal', unit: 'points', as: 'averageScore', leftOut: 'asked' },
  /** The amount due for August 2024. */
  'payment.leiInPayment': { kind: 'decimal', unit: 'lei', as: 'leiInPayment', leftOut: 'asked' },
  'payment.correctionIndex': {
    kind: 'decimal',
    unit: 'factor',
    as: 'correctionIndex',
    aboveZero: true,
    leftOut: 'by-the-rules',
  },
  /** The old-age amount that the house finds at the conversion. */
  'payment.oldAgeLei': { kind: 'decimal', unit: 'lei', as: 'oldAgeLei', leftOut: 'by-the-rules' },
  'payment.pointValue': {
    kind: 'decimal',
    unit: 'lei',
    as: 'pointValue',
    aboveZero: true,
    leftOut: 'by-the-rules',
  },
  'payment.allowanceBase': {
    kind: 'decimal',
    unit: 'lei',
    as: 'allowanceBase',
    aboveZero: true,
    leftOut: 'by-the-rules',
  },
} as const

/** A row without its kind, its words, its unit or its bounds does not compile. */
type Complete<T extends FactTable> = T

/**
 * Every single fact of a dossier. What a dossier is (its types and its schema), what a form asks, in which order and
 * within which bounds, what contradicts what, and what is asked for: all of it follows from these rows.
 *
 * The day of the grant would settle the start at once, but stands after the insurance: it is printed on a decision
 * that not everybody has yet.
 */
export const FACTS: Complete<typeof ROWS> = ROWS
