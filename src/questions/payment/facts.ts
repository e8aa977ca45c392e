import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import type { CivilDate } from '../../values/civil-date.js'
import { CESSATION_CAUSES, type CessationCause, SUSPENSION_CAUSES, type SuspensionCause } from './steps.js'

/** What `suspension` asks. */
export interface SuspensionFacts {
  /** The law in force on `on`. */
  readonly law: LawId
  /** Whether the cause is the pensioner's fault; one that is not suspends nothing. */
  readonly imputable: boolean
  /** Why payment would be suspended. */
  readonly cause: SuspensionCause
  /**
   * The day whose month the law names: the review due, the absence (Law 263/2010: its communication to the pension
   * house), the programme not followed (Law 263/2010: found), the end of the sending term, the request.
   */
  readonly on: CivilDate
  /** Where that day is later than the absence itself: the 12 months to the end of payment run from here. */
  readonly causeArisenOn?: CivilDate
}

/** What `resumption` asks. */
export interface ResumptionFacts {
  /** The law in force when the cause ended. */
  readonly law: LawId
  /** Why payment was suspended. */
  readonly cause: SuspensionCause
  /**
   * The day on which the cause ended; under Law 360/2023 the issue of the new decision (review, convocation), or
   * the proof (programme).
   */
  readonly causeEndedOn: CivilDate
  /** The day on which the resumption was asked for; left out, it was not. */
  readonly requestedOn?: CivilDate
  /** Of a suspension on request. */
  readonly suspendedFrom?: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

/** What `cessation` asks. */
export interface CessationFacts {
  /** The law in force on `on`. */
  readonly law: LawId
  /** Why payment would end. */
  readonly cause: CessationCause
  /** The death, the decision, the loss; for the 12 months, the missed review or convocation, or the day the programme was left. */
  readonly on: CivilDate
}

/** What `emergencyExtension` asks. */
export interface EmergencyExtensionFacts {
  /** The last day on which the medical decision was valid. */
  readonly validUntil: CivilDate
}

export const suspensionSchema: Schema<SuspensionFacts> = record<SuspensionFacts>(
  {
    law: oneOf(LAW_IDS),
    imputable: flag,
    cause: oneOf(SUSPENSION_CAUSES),
    on: civilDate,
    causeArisenOn: optional(civilDate),
  },
  notBefore('causeArisenOn', 'on'),
)

export const resumptionSchema: Schema<ResumptionFacts> = record<ResumptionFacts>(
  {
    law: oneOf(LAW_IDS),
    cause: oneOf(SUSPENSION_CAUSES),
    causeEndedOn: civilDate,
    requestedOn: optional(civilDate),
    suspendedFrom: optional(civilDate),
    closedDays: optional(listOf(civilDate)),
  },
  notBefore('suspendedFrom', 'causeEndedOn'),
  notBefore('suspendedFrom', 'requestedOn'),
)

export const cessationSchema: Schema<CessationFacts> = record<CessationFacts>({
  law: oneOf(LAW_IDS),
  cause: oneOf(CESSATION_CAUSES),
  on: civilDate,
})

export const emergencyExtensionSchema: Schema<EmergencyExtensionFacts> = record<EmergencyExtensionFacts>({
  validUntil: civilDate,
})
