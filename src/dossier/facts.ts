import type { FactTable } from './fact-row.js'

const ROWS = {
  /** The pension system that the answer is asked of: the public one, or that of the notaries. */
  scheme: { kind: 'choice', vocabulary: 'scheme', as: 'scheme', leftOut: 'asked' },
  /**
   * The day on which the application for the pension was registered: it decides which law
   * opens the right.
   */
  'application.registeredOn': {
    kind: 'day',
    as: 'applicationRegisteredOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'asked',
  },
  /** The sex, by which the annexes set age and stages. */
  'person.sex': { kind: 'choice', vocabulary: 'sex', as: 'sex', leftOut: 'asked' },
  /** The day of birth, as on the identity card. */
  'person.birthDate': { kind: 'day', as: 'birthDate', follows: [], leftOut: 'asked' },
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. Left out, none. */
  'person.militaryOrPolice': {
    kind: 'flag',
    as: 'militaryOrPolice',
    leftOut: 'not-so',
    ofScheme: 'public',
  },
  /**
   * A status that has rules of its own beside the cause: pupil in practice, Revolution of 1989, military service, posted
   * worker. Left out, none.
   */
  'person.specialStatus': {
    kind: 'choice',
    vocabulary: 'special-status',
    as: 'specialStatus',
    // The Revolution began on 16 December and had prevailed by the 25th: nobody born after it took part in it (Law 263/2010 art. 68(4)).
    bornBy: { word: 'revolution-1989', day: '1989-12-25' },
    leftOut: 'not-so',
  },
  /** A handicap older than the insured status (Law 263/2010 art. 58), or blindness (art. 59). Left out, none. */
  'person.handicap': { kind: 'choice', vocabulary: 'handicap', as: 'handicap', leftOut: 'not-so' },
  /** The degree on the handicap certificate filed with the pension house; the net pension looks at it. Left out, none. */
  'person.handicapCertificate': {
    kind: 'choice',
    vocabulary: 'handicap-certificate',
    as: 'handicapCertificate',
    leftOut: 'not-so',
  },
  /** The day on which a reduced retirement age is reached, where the conditions of the old-age pension are met before the standard age. */
  'person.reducedAgeReachedOn': {
    kind: 'day',
    as: 'reducedAgeReachedOn',
    follows: ['person.birthDate'],
    leftOut: 'not-so',
  },
  /** The degree of invalidity, I (the gravest) to III, on the medical decision: the first of the pension; what changes it is an event. */
  'incapacity.degree': { kind: 'choice', vocabulary: 'degree', as: 'degree', leftOut: 'asked' },
  /** What caused the incapacity, on the medical decision. */
  'incapacity.cause': { kind: 'choice', vocabulary: 'cause', as: 'cause', leftOut: 'asked' },
  /** Whether the medical decision finds the invalidity irreversible, which exempts from medical reviews. Left out, it is not. */
  'incapacity.irreversible': { kind: 'flag', as: 'irreversible', leftOut: 'not-so' },
  /** The day on which the request for the medical assessment was registered; the terms of the procedure run from it. */
  'medicalDecision.requestRegisteredOn': {
    kind: 'day',
    as: 'requestRegisteredOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'not-known-yet',
  },
  /** The day of issue of the first decision on work capacity, on the medical decision. */
  'medicalDecision.issuedOn': {
    kind: 'day',
    as: 'decisionIssuedOn',
    follows: ['medicalDecision.requestRegisteredOn'],
    inWorkingLife: true,
    leftOut: 'asked',
  },
  /** The day on which the medical decision was communicated: the term to contest it runs from here. */
  'medicalDecision.communicatedOn': {
    kind: 'day',
    as: 'decisionCommunicatedOn',
    follows: ['medicalDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  /** The day that the medical decision sets for the review. */
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
  /** The day on which the contestation of the medical decision was registered. Left out, none is known of. */
  'medicalDecision.contestationRegisteredOn': {
    kind: 'day',
    as: 'contestationRegisteredOn',
    follows: ['medicalDecision.communicatedOn'],
    leftOut: 'not-known-yet',
  },
  /** The day of issue of the ruling on the contested medical decision, on the ruling. */
  'medicalDecision.rulingIssuedOn': {
    kind: 'day',
    as: 'rulingIssuedOn',
    follows: ['medicalDecision.contestationRegisteredOn'],
    leftOut: 'not-known-yet',
  },
  /** The day on which that ruling was communicated. */
  'medicalDecision.rulingCommunicatedOn': {
    kind: 'day',
    as: 'rulingCommunicatedOn',
    follows: ['medicalDecision.rulingIssuedOn'],
    leftOut: 'not-known-yet',
  },
  /** The contribution stage in this system on the day of the medical decision; it opens the right. */
  'contribution.stageAtDecision': {
    kind: 'stage',
    as: 'stageAtDecision',
    within: null,
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'asked',
  },
  /** The part of the stage bought by a contract concluded from 2018-01-01, which does not count for opening the right. Left out, none. */
  'contribution.voluntaryContractStage': {
    kind: 'stage',
    as: 'voluntaryContractStage',
    within: 'contribution.stageAtDecision',
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'not-so',
  },
  /** The part of the stage that lies in the last 5 years; only the reading `applied` of `unread-2-of-5-rule` asks for it. */
  'contribution.stageInLast5Years': {
    kind: 'stage',
    as: 'stageInLast5Years',
    within: 'contribution.stageAtDecision',
    gatheredBy: { fact: 'medicalDecision.issuedOn', growth: 'special-conditions' },
    leftOut: 'not-so',
  },
  /** Notaries: the stage in the profession on 2013-01-01. Left out, none. */
  'contribution.professionStageOn2013': {
    kind: 'stage',
    as: 'professionStageOn2013',
    within: null,
    gatheredBy: { day: '2013-01-01', growth: 'calendar' },
    leftOut: 'not-so',
    ofScheme: 'notaries',
  },
  /** Notaries: whether the person was a notary public on the day of the medical decision. */
  'person.notaryAtDecision': { kind: 'flag', as: 'notaryAtDecision', leftOut: 'asked' },
  /** Whether the person was insured on the day of the medical decision. */
  'insurance.insuredAtDecision': {
    kind: 'flag',
    as: 'insuredAtDecision',
    leftOut: 'asked',
    settledBy: 'application.grantedOn',
  },
  /** Whether a social-insurance contract was the only insurance. Left out, it was not. */
  'insurance.insuredByContract': { kind: 'flag', as: 'insuredByContract', leftOut: 'not-so' },
  /** The last day of sick pay (temporary incapacity for work). Left out, there was none. */
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
  /** The first day of the pension, printed on the pension decision; it wins over the start that the rules give. */
  'application.grantedOn': {
    kind: 'day',
    as: 'grantedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'by-the-rules',
  },
  /** The day of issue of the pension decision (decizie de pensionare), on the decision. */
  'pensionDecision.issuedOn': {
    kind: 'day',
    as: 'pensionDecisionIssuedOn',
    follows: ['person.birthDate'],
    inWorkingLife: true,
    leftOut: 'not-known-yet',
  },
  /** The day on which the pension decision was communicated: the term to contest it runs from here. */
  'pensionDecision.communicatedOn': {
    kind: 'day',
    as: 'pensionDecisionCommunicatedOn',
    follows: ['pensionDecision.issuedOn'],
    leftOut: 'not-known-yet',
  },
  /** The day on which the pension decision was contested. Left out, it is not known to have been. */
  'pensionDecision.contestedOn': {
    kind: 'day',
    as: 'pensionDecisionContestedOn',
    follows: ['pensionDecision.communicatedOn'],
    leftOut: 'not-known-yet',
  },
  /** The contribution stage on the day of the grant, that of the medical decision included; the potential stage is measured beside it. */
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
  /** Notaries: the longest contribution stage in one other pension system; the longest of all gives the potential stage. Left out, none. */
  'contribution.stageInOtherSystems': {
    ofScheme: 'notaries',
    kind: 'stage',
    as: 'stageInOtherSystems',
    within: null,
    leftOut: 'not-so',
  },
  /** Whether current medical documents were sent after the state of emergency of 2020. */
  'emergency.documentsSent': { kind: 'flag', as: 'documentsSent', leftOut: 'by-the-rules' },
  /** The day on which those documents were sent. */
  'emergency.documentsSentOn': {
    kind: 'day',
    as: 'documentsSentOn',
    follows: ['person.birthDate'],
    leftOut: 'by-the-rules',
  },
  /** The month paid for: of which the amount, the law in force and the state of payment are asked. */
  'payment.month': { kind: 'month', as: 'month', leftOut: 'asked' },
  /**
   * Realised points: the sum of the annual scores; of a right opened before 2011 with those of its potential stage, until a
   * change of degree by art. 149(2).
   */
  'contribution.points': { kind: 'decimal', unit: 'points', as: 'realisedPoints', leftOut: 'asked' },
  /** The stage for which contributions were paid (stagiu contributiv); the minimum stage, stability points and reviews look at it. */
  'contribution.contributoryStage': {
    kind: 'stage',
    as: 'contributoryStage',
    within: null,
    leftOut: 'asked',
  },
  /** Of a right opened before 2011: the average annual score, to which no correction index was applied. */
  'contribution.averageScore': { kind: 'decimal', unit: 'points', as: 'averageScore', leftOut: 'asked' },
  /** The amount due for August 2024, in lei a month. */
  'payment.leiInPayment': { kind: 'decimal', unit: 'lei', as: 'leiInPayment', leftOut: 'asked' },
  /** Your own correction index of the average annual score, a factor (Law 263/2010 art. 170). Left out, the published one. */
  'payment.correctionIndex': {
    kind: 'decimal',
    unit: 'factor',
    as: 'correctionIndex',
    aboveZero: true,
    leftOut: 'by-the-rules',
  },
  /** The old-age amount that the house finds at the conversion, in lei a month. */
  'payment.oldAgeLei': { kind: 'decimal', unit: 'lei', as: 'oldAgeLei', leftOut: 'by-the-rules' },
  /** Your own value of a point, in lei. Left out, the one published for the month. */
  'payment.pointValue': {
    kind: 'decimal',
    unit: 'lei',
    as: 'pointValue',
    aboveZero: true,
    leftOut: 'by-the-rules',
  },
  /** Your own base of the companion allowance, in lei a month; that of the notaries is published nowhere. Left out, the published one. */
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
