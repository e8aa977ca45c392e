import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { lastingTo } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What `entitlementStart` asks. */
export interface EntitlementStartFacts {
  /** The law that governs the right. */
  readonly law: LawId
  /** The day on which the medical decision was issued. */
  readonly decisionIssuedOn: CivilDate
  /** The day on which the application for the pension was registered; in time, it keeps the earlier start. */
  readonly applicationRegisteredOn: CivilDate
  /** Whether the person was insured on the day of the medical decision. */
  readonly insuredAtDecision: boolean
  /** Insured by a social-insurance contract only. */
  readonly insuredByContract?: boolean
  /** The last day of sick pay. */
  readonly sickPayEndedOn?: CivilDate
  /** The last day of insured status. Where both are given, the later decides. */
  readonly insuranceEndedOn?: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

/** As for the start of the pension, but with the start that is wanted and not the application. */
export interface LatestApplicationFacts extends Omit<EntitlementStartFacts, 'applicationRegisteredOn'> {
  /** The pension is to start on this day or before it. */
  readonly startsBy: CivilDate
}

const INSURED = {
  law: oneOf(LAW_IDS),
  decisionIssuedOn: civilDate,
  insuredAtDecision: flag,
  insuredByContract: optional(flag),
  sickPayEndedOn: optional(civilDate),
  insuranceEndedOn: optional(civilDate),
  closedDays: optional(listOf(civilDate)),
}

/** Insured at the decision, by status or by sick pay, is not who had lost both before it. */
const INSURED_TO_THE_DECISION = lastingTo({
  flag: 'insuredAtDecision',
  day: 'decisionIssuedOn',
  last: 'insuranceEndedOn',
  orLast: 'sickPayEndedOn',
})

export const entitlementStartSchema: Schema<EntitlementStartFacts> = record<EntitlementStartFacts>(
  { ...INSURED, applicationRegisteredOn: civilDate },
  INSURED_TO_THE_DECISION,
)

export const latestApplicationSchema: Schema<LatestApplicationFacts> = record<LatestApplicationFacts>(
  { ...INSURED, startsBy: civilDate },
  INSURED_TO_THE_DECISION,
)
