import type { Dossier } from '../dossier/dossier.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { Facts, KnownFacts, Particulars, ProcedureDates } from './facts.js'

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
    events: dossier.events,
    militaryOrPolice: person?.militaryOrPolice,
    specialStatus: person?.specialStatus,
    handicap: person?.handicap,
    stageInOtherSystems: contribution?.stageInOtherSystems,
    voluntaryContractStage: contribution?.voluntaryContractStage,
    stageInLast5Years: contribution?.stageInLast5Years,
    professionStageOn2013: contribution?.professionStageOn2013,
    correctionIndex: payment?.correctionIndex,
    pointValue: payment?.pointValue,
    allowanceBase: payment?.allowanceBase,
  })
}
