import { LAW_IDS, type LawId } from '../law/law-id.js'
import type { CivilDate } from '../values/civil-date.js'
import { notBefore } from './cross-checks.js'
import { optional, record, type Schema } from './record.js'
import { civilDate, flag, listOf, oneOf } from './scalars.js'

export interface EntitlementStartFacts {
  readonly law: LawId
  /** The day on which the medical decision was issued. */
  readonly decisionIssuedOn: CivilDate
  readonly applicationRegisteredOn: CivilDate
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

export interface EffectOfReviewFacts {
  readonly law: LawId
  /** The day on which the review decision was issued. */
  readonly decisionIssuedOn: CivilDate
  /** Notaries: the day of the review, from which the sending deadline runs. */
  readonly reviewedOn?: CivilDate
}

export const entitlementStartFacts: Schema<EntitlementStartFacts> = record<EntitlementStartFacts>({
  law: oneOf(LAW_IDS),
  decisionIssuedOn: civilDate,
  applicationRegisteredOn: civilDate,
  insuredAtDecision: flag,
  insuredByContract: optional(flag),
  sickPayEndedOn: optional(civilDate),
  insuranceEndedOn: optional(civilDate),
  closedDays: optional(listOf(civilDate)),
})

export const effectOfReviewFacts: Schema<EffectOfReviewFacts> = record<EffectOfReviewFacts>(
  { law: oneOf(LAW_IDS), decisionIssuedOn: civilDate, reviewedOn: optional(civilDate) },
  notBefore('reviewedOn', 'decisionIssuedOn'),
)
