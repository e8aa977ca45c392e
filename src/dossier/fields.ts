// Written by npm run fields from the rows of facts.ts and events.ts: change those.
/* eslint-disable @typescript-eslint/consistent-type-definitions -- as types, a dossier is still taken for any record of values */
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { VOCABULARIES, VocabularyName } from './vocabularies.js'

type WordOf<V extends VocabularyName> = (typeof VOCABULARIES)[V][number]

type ApplicationFields = {
  /**
   * The day on which the application for the pension was registered: it decides which law
   * opens the right.
   */
  registeredOn?: CivilDate
  /** The first day of the pension, printed on the pension decision; it wins over the start that the rules give. */
  grantedOn?: CivilDate
}

type PersonFields = {
  /** The sex, by which the annexes set age and stages. */
  sex?: WordOf<'sex'>
  /** The day of birth, as on the identity card. */
  birthDate?: CivilDate
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. Left out, none. */
  militaryOrPolice?: boolean
  /**
   * A status that has rules of its own beside the cause: pupil in practice, Revolution of 1989, military service, posted
   * worker. Left out, none.
   */
  specialStatus?: WordOf<'special-status'>
  /** A handicap older than the insured status (Law 263/2010 art. 58), or blindness (art. 59). Left out, none. */
  handicap?: WordOf<'handicap'>
  /** The degree on the handicap certificate filed with the pension house; the net pension looks at it. Left out, none. */
  handicapCertificate?: WordOf<'handicap-certificate'>
  /** The day on which a reduced retirement age is reached, where the conditions of the old-age pension are met before the standard age. */
  reducedAgeReachedOn?: CivilDate
  /** Notaries: whether the person was a notary public on the day of the medical decision. */
  notaryAtDecision?: boolean
}

type IncapacityFields = {
  /** The degree of invalidity, I (the gravest) to III, on the medical decision: the first of the pension; what changes it is an event. */
  degree?: WordOf<'degree'>
  /** What caused the incapacity, on the medical decision. */
  cause?: WordOf<'cause'>
  /** Whether the medical decision finds the invalidity irreversible, which exempts from medical reviews. Left out, it is not. */
  irreversible?: boolean
}

type MedicalDecisionFields = {
  /** The day on which the request for the medical assessment was registered; the terms of the procedure run from it. */
  requestRegisteredOn?: CivilDate
  /** The day of issue of the first decision on work capacity, on the medical decision. */
  issuedOn?: CivilDate
  /** The day on which the medical decision was communicated: the term to contest it runs from here. */
  communicatedOn?: CivilDate
  /** The day that the medical decision sets for the review. */
  reviewDueOn?: CivilDate
  /** The last day on which the decision was valid; left out, the day of the review. */
  validUntil?: CivilDate
  /** The day on which the contestation of the medical decision was registered. Left out, none is known of. */
  contestationRegisteredOn?: CivilDate
  /** The day of issue of the ruling on the contested medical decision, on the ruling. */
  rulingIssuedOn?: CivilDate
  /** The day on which that ruling was communicated. */
  rulingCommunicatedOn?: CivilDate
}

type ContributionFields<S, D> = {
  /** The contribution stage in this system on the day of the medical decision; it opens the right. */
  stageAtDecision?: S
  /** The part of the stage bought by a contract concluded from 2018-01-01, which does not count for opening the right. Left out, none. */
  voluntaryContractStage?: S
  /** The part of the stage that lies in the last 5 years; only the reading `applied` of `unread-2-of-5-rule` asks for it. */
  stageInLast5Years?: S
  /** Notaries: the stage in the profession on 2013-01-01. Left out, none. */
  professionStageOn2013?: S
  /** The contribution stage on the day of the grant, that of the medical decision included; the potential stage is measured beside it. */
  stageAtGrant?: S
  /** Of a right that no law covered here opened: the potential stage that its first decision gave. */
  firstPotentialStage?: S
  /** Notaries: the longest contribution stage in one other pension system; the longest of all gives the potential stage. Left out, none. */
  stageInOtherSystems?: S
  /**
   * Realised points: the sum of the annual scores; of a right opened before 2011 with those of its potential stage, until a
   * change of degree by art. 149(2).
   */
  points?: D
  /** The stage for which contributions were paid (stagiu contributiv); the minimum stage, stability points and reviews look at it. */
  contributoryStage?: S
  /** Of a right opened before 2011: the average annual score, to which no correction index was applied. */
  averageScore?: D
}

type InsuranceFields = {
  /** Whether the person was insured on the day of the medical decision. */
  insuredAtDecision?: boolean
  /** Whether a social-insurance contract was the only insurance. Left out, it was not. */
  insuredByContract?: boolean
  /** The last day of sick pay (temporary incapacity for work). Left out, there was none. */
  sickPayEndedOn?: CivilDate
  /** The last day of insured status, or of sick pay where that is later. */
  insuranceEndedOn?: CivilDate
}

type PensionDecisionFields = {
  /** The day of issue of the pension decision (decizie de pensionare), on the decision. */
  issuedOn?: CivilDate
  /** The day on which the pension decision was communicated: the term to contest it runs from here. */
  communicatedOn?: CivilDate
  /** The day on which the pension decision was contested. Left out, it is not known to have been. */
  contestedOn?: CivilDate
}

type EmergencyFields = {
  /** Whether current medical documents were sent after the state of emergency of 2020. */
  documentsSent?: boolean
  /** The day on which those documents were sent. */
  documentsSentOn?: CivilDate
}

type PaymentFields<D> = {
  /** The month paid for: of which the amount, the law in force and the state of payment are asked. */
  month?: CivilMonth
  /** The amount due for August 2024, in lei a month. */
  leiInPayment?: D
  /** Your own correction index of the average annual score, a factor (Law 263/2010 art. 170). Left out, the published one. */
  correctionIndex?: D
  /** The old-age amount that the house finds at the conversion, in lei a month. */
  oldAgeLei?: D
  /** Your own value of a point, in lei. Left out, the one published for the month. */
  pointValue?: D
  /** Your own base of the companion allowance, in lei a month; that of the notaries is published nowhere. Left out, the published one. */
  allowanceBase?: D
}

/** Every fact of a dossier, in its part. */
export type DossierFields<S, D> = {
  /** The pension system that the answer is asked of: the public one, or that of the notaries. */
  scheme?: WordOf<'scheme'>
  /** The application for the pension, and the start that it was granted. */
  application?: ApplicationFields
  /** Who the person is. */
  person?: PersonFields
  /** The incapacity that the first medical decision found. */
  incapacity?: IncapacityFields
  /** The first medical decision on work capacity, and what was done against it. */
  medicalDecision?: MedicalDecisionFields
  /** Stages and points, as the pension house reckons them. */
  contribution?: ContributionFields<S, D>
  /** The insurance around the day of the medical decision: it decides from when the pension is due. */
  insurance?: InsuranceFields
  /** The decision of the pension house on the pension. */
  pensionDecision?: PensionDecisionFields
  /** What was done after the state of emergency of 2020, which kept medical decisions valid. */
  emergency?: EmergencyFields
  /** The month that is asked about, and the sums of it that are known. */
  payment?: PaymentFields<D>
}

/** What an event may tell beside what it is and its day. */
export type EventFields<S, D> = {
  /** The day on which the absence was communicated to the pension house. */
  readonly reportedOn?: CivilDate
  /** The day on which it was found that the programme is not followed. */
  readonly foundOn?: CivilDate
  /** Whether it was the pensioner's own fault; left out, it was. */
  readonly imputable?: boolean
  /** Who called to an assessment, or who decided; a decision is the office's where it says nothing. */
  readonly by?: WordOf<'event-by'>
  /** For what the documents were asked. */
  readonly askedFor?: WordOf<'event-asked-for'>
  /** What the suspension was asked of; left out, both. */
  readonly what?: WordOf<'event-what'>
  /** The activity, as art. 6(1) of Law 263/2010 counts them. */
  readonly kind?: WordOf<'event-work'>
  /** The share of the post's normal time, 0 to 1. */
  readonly hoursShare?: D
  /** The day on which the person came to the review that ended with this decision. */
  readonly presentedOn?: CivilDate
  /** Of a ruling: the day of the decision that it replaces. */
  readonly replaces?: CivilDate
  /** Of a judgment: the day from which it has effect. */
  readonly effectiveFrom?: CivilDate
  /** The day on which what was decided was communicated: the term to contest it runs from here. */
  readonly communicatedOn?: CivilDate
  /** The day on which the resumption of what the event suspended was asked for; an event may tell it as well. */
  readonly requestedOn?: CivilDate
  /** That the resumption was not asked for. Left out, nothing is said of it. */
  readonly noResumptionRequest?: boolean
  /** Of a decision, a ruling or a judgment: the degree that it gives, or `none` where the work capacity is regained. */
  readonly degree?: WordOf<'degree-or-none'>
  /** Of a review decision before September 2024: the contribution stage on its day, for table 3 looks at it again. */
  readonly stageAtDecision?: S
}
