import type { Scheme } from '../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../law/person.js'
import type { ProcedureFacts } from '../schema/contestation.js'
import type { Dossier } from '../schema/dossier.js'
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
  readonly militaryOrPolice?: boolean
  readonly specialStatus?: SpecialStatus
  readonly handicap?: Handicap
  readonly stageInOtherSystems?: Stage
  readonly voluntaryContractStage?: Stage
  readonly stageInLast5Years?: Stage
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

const known = (facts: { readonly [K in keyof (Facts & Particulars)]?: unknown }): KnownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as KnownFacts

/** A pension granted on the day of the decision has one stage for both days. */
export const withOneStage = (known: KnownFacts, grantedOn: CivilDate | undefined): KnownFacts => {
  const { decisionIssuedOn, stageAtDecision, stageAtGrant } = known
  if (decisionIssuedOn === undefined || decisionIssuedOn !== grantedOn) return known
  if (stageAtDecision && !stageAtGrant) return { ...known, stageAtGrant: stageAtDecision }
  if (stageAtGrant && !stageAtDecision) return { ...known, stageAtDecision: stageAtGrant }
  return known
}

/** Where the dates of the medical procedure stand in a dossier. */
export const PROCEDURE_PATHS: Readonly<Record<keyof ProcedureDates, string>> = {
  requestRegisteredOn: 'medicalDecision.requestRegisteredOn',
  decisionIssuedOn: 'medicalDecision.issuedOn',
  decisionCommunicatedOn: 'medicalDecision.communicatedOn',
  contestationRegisteredOn: 'medicalDecision.contestationRegisteredOn',
  rulingIssuedOn: 'medicalDecision.rulingIssuedOn',
  rulingCommunicatedOn: 'medicalDecision.rulingCommunicatedOn',
}

const procedureDatesOf = ({ medicalDecision }: Dossier<Stage, DecimalString>): ProcedureDates => {
  const { issuedOn, communicatedOn, reviewDueOn: _, ...others } = medicalDecision ?? {}
  return {
    ...others,
    ...(issuedOn ? { decisionIssuedOn: issuedOn } : {}),
    ...(communicatedOn ? { decisionCommunicatedOn: communicatedOn } : {}),
  }
}

export const factsOf = (dossier: Dossier<Stage, DecimalString>): KnownFacts => {
  const { scheme, person, incapacity, medicalDecision, application } = dossier
  const { insurance, contribution, payment } = dossier
  return known({
    scheme,
    applicationRegisteredOn: application?.registeredOn,
    sex: person?.sex,
    birthDate: person?.birthDate,
    degree: incapacity?.degree,
    cause: incapacity?.cause,
    decisionIssuedOn: medicalDecision?.issuedOn,
    stageAtDecision: contribution?.stageAtDecision,
    stageAtGrant: contribution?.stageAtGrant,
    notaryAtDecision: person?.notaryAtDecision,
    insuredAtDecision: insurance?.insuredAtDecision,
    insuranceEndedOn: insurance?.insuranceEndedOn,
    month: payment?.month,
    realisedPoints: contribution?.points,
    contributoryStage: contribution?.contributoryStage,
    leiInPayment: payment?.leiInPayment,
    grantedOn: application?.grantedOn,
    insuredByContract: insurance?.insuredByContract,
    sickPayEndedOn: insurance?.sickPayEndedOn,
    irreversible: incapacity?.irreversible,
    reviewDueOn: medicalDecision?.reviewDueOn,
    closedDays: dossier.closedDays,
    procedureDates: procedureDatesOf(dossier),
    militaryOrPolice: person?.militaryOrPolice,
    specialStatus: person?.specialStatus,
    handicap: person?.handicap,
    stageInOtherSystems: contribution?.stageInOtherSystems,
    voluntaryContractStage: contribution?.voluntaryContractStage,
    stageInLast5Years: contribution?.stageInLast5Years,
    correctionIndex: payment?.correctionIndex,
    pointValue: payment?.pointValue,
    allowanceBase: payment?.allowanceBase,
  })
}
