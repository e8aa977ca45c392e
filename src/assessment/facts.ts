import type { Scheme } from '../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../law/person.js'
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
  readonly grantedOn: CivilDate
  readonly stageAtGrant: Stage
  readonly month: CivilMonth
  readonly realisedPoints: DecimalString
  readonly contributoryStage: Stage
  readonly leiInPayment: DecimalString
}

/** Facts that are simply not so where they are left out. */
export interface Particulars {
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
  grantedOn: 'application.grantedOn',
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
const stages = ({ medicalDecision, application, contribution }: Dossier<Stage, DecimalString>) => {
  const { stageAtDecision, stageAtGrant } = contribution ?? {}
  const isOneDay =
    medicalDecision?.issuedOn !== undefined && medicalDecision.issuedOn === application?.grantedOn
  return isOneDay
    ? { stageAtDecision: stageAtDecision ?? stageAtGrant, stageAtGrant: stageAtGrant ?? stageAtDecision }
    : { stageAtDecision, stageAtGrant }
}

export const factsOf = (dossier: Dossier<Stage, DecimalString>): KnownFacts => {
  const { scheme, person, incapacity, medicalDecision, application, contribution, payment } = dossier
  return known({
    scheme,
    applicationRegisteredOn: application?.registeredOn,
    sex: person?.sex,
    birthDate: person?.birthDate,
    degree: incapacity?.degree,
    cause: incapacity?.cause,
    decisionIssuedOn: medicalDecision?.issuedOn,
    ...stages(dossier),
    notaryAtDecision: person?.notaryAtDecision,
    grantedOn: application?.grantedOn,
    month: payment?.month,
    realisedPoints: contribution?.points,
    contributoryStage: contribution?.contributoryStage,
    leiInPayment: payment?.leiInPayment,
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
