import type { Scheme } from '../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../law/person.js'
import type { DossierEvent } from '../dossier/events.js'
import type { ProcedureFacts } from '../schema/contestation.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'

/** The facts of a dossier, each by the name under which the questions know it. */
export interface Facts {
  readonly scheme: Scheme
  readonly applicationRegisteredOn: CivilDate
  readonly sex: Sex
  readonly birthDate: CivilDate
  readonly degree: Degree
  readonly cause: Cause
  readonly decisionIssuedOn: CivilDate
  readonly stageAtDecision: Stage
  readonly notaryAtDecision: boolean
  readonly insuredAtDecision: boolean
  readonly insuranceEndedOn: CivilDate
  readonly stageAtGrant: Stage
  readonly month: CivilMonth
  readonly realisedPoints: DecimalString
  readonly contributoryStage: Stage
  readonly leiInPayment: DecimalString
}

/** The days from which the terms of the medical procedure run. */
export type ProcedureDates = Omit<ProcedureFacts, 'law' | 'militaryOrPolice' | 'closedDays'>

/** Facts that are simply not so where they are left out. */
export interface Particulars {
  /** Printed on the pension decision; wins over the start that the rules give. */
  readonly grantedOn?: CivilDate
  readonly insuredByContract?: boolean
  readonly sickPayEndedOn?: CivilDate
  readonly irreversible?: boolean
  readonly reviewDueOn?: CivilDate
  readonly closedDays?: readonly CivilDate[]
  readonly procedureDates?: ProcedureDates
  readonly events?: readonly DossierEvent[]
  readonly militaryOrPolice?: boolean
  readonly specialStatus?: SpecialStatus
  readonly handicap?: Handicap
  readonly stageInOtherSystems?: Stage
  readonly voluntaryContractStage?: Stage
  readonly stageInLast5Years?: Stage
  readonly professionStageOn2013?: Stage
  readonly correctionIndex?: DecimalString
  readonly pointValue?: DecimalString
  readonly allowanceBase?: DecimalString
}

export type FactName = keyof Facts
export type KnownFacts = Partial<Facts> & Particulars

/** Where each fact stands in a dossier, in the order in which a form would ask. */
export const PATHS: Readonly<Record<FactName, string>> = {
  scheme: 'scheme',
  applicationRegisteredOn: 'application.registeredOn',
  sex: 'person.sex',
  birthDate: 'person.birthDate',
  degree: 'incapacity.degree',
  cause: 'incapacity.cause',
  decisionIssuedOn: 'medicalDecision.issuedOn',
  stageAtDecision: 'contribution.stageAtDecision',
  notaryAtDecision: 'person.notaryAtDecision',
  insuredAtDecision: 'insurance.insuredAtDecision',
  insuranceEndedOn: 'insurance.insuranceEndedOn',
  stageAtGrant: 'contribution.stageAtGrant',
  month: 'payment.month',
  realisedPoints: 'contribution.points',
  contributoryStage: 'contribution.contributoryStage',
  leiInPayment: 'payment.leiInPayment',
}

export const FACT_NAMES = Object.keys(PATHS) as FactName[]

/** Where the dates of the medical procedure stand in a dossier. */
export const PROCEDURE_PATHS: Readonly<Record<keyof ProcedureDates, string>> = {
  requestRegisteredOn: 'medicalDecision.requestRegisteredOn',
  decisionIssuedOn: 'medicalDecision.issuedOn',
  decisionCommunicatedOn: 'medicalDecision.communicatedOn',
  contestationRegisteredOn: 'medicalDecision.contestationRegisteredOn',
  rulingIssuedOn: 'medicalDecision.rulingIssuedOn',
  rulingCommunicatedOn: 'medicalDecision.rulingCommunicatedOn',
}
