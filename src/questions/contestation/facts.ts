import { PUBLIC_LAW_IDS, type PublicLawId } from '../../law/law-id.js'
import { inSequence, notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type Against, CONTESTABLE } from './steps.js'

/** What `contestation` asks. */
export interface ContestationFacts {
  /** The law in force on the day of the event. */
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
  /** The decision or ruling that is contested. */
  readonly against: Against
  /** Pension decisions: 2024-01-01 divides them. */
  readonly issuedOn?: CivilDate
  /** The day on which it was communicated: the term runs from here. */
  readonly communicatedOn: CivilDate
  /** Whether this day was in time is then part of the answer. */
  readonly filedOn?: CivilDate
  /** The days left on this day, or the days since the last, are then part of the answer. */
  readonly asOf?: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

/** What `procedure` asks. */
export interface ProcedureFacts {
  /** The law in force on the day of the event. */
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010, whom other authorities assess. Left out, none. */
  readonly militaryOrPolice?: boolean
  /** The day on which the request for the medical assessment was registered. A term whose day is left out is not told. */
  readonly requestRegisteredOn?: CivilDate
  /** The day of issue of the medical decision. */
  readonly decisionIssuedOn?: CivilDate
  /** The day on which the medical decision was communicated. */
  readonly decisionCommunicatedOn?: CivilDate
  /** The day on which the contestation of it was registered. */
  readonly contestationRegisteredOn?: CivilDate
  /** The day of issue of the ruling on that contestation. */
  readonly rulingIssuedOn?: CivilDate
  /** The day on which the ruling was communicated. */
  readonly rulingCommunicatedOn?: CivilDate
  /** Days on which the office is closed beside weekends and public holidays: a term that ends on one moves. */
  readonly closedDays?: readonly CivilDate[]
}

export const contestationSchema: Schema<ContestationFacts> = record<ContestationFacts>(
  {
    law: oneOf(PUBLIC_LAW_IDS),
    militaryOrPolice: optional(flag),
    against: oneOf(CONTESTABLE),
    issuedOn: optional(civilDate),
    communicatedOn: civilDate,
    filedOn: optional(civilDate),
    asOf: optional(civilDate),
    closedDays: optional(listOf(civilDate)),
  },
  notBefore('issuedOn', 'communicatedOn'),
  notBefore('communicatedOn', 'filedOn'),
)

export const procedureSchema: Schema<ProcedureFacts> = record<ProcedureFacts>(
  {
    law: oneOf(PUBLIC_LAW_IDS),
    militaryOrPolice: optional(flag),
    requestRegisteredOn: optional(civilDate),
    decisionIssuedOn: optional(civilDate),
    decisionCommunicatedOn: optional(civilDate),
    contestationRegisteredOn: optional(civilDate),
    rulingIssuedOn: optional(civilDate),
    rulingCommunicatedOn: optional(civilDate),
    closedDays: optional(listOf(civilDate)),
  },
  ...inSequence(
    'requestRegisteredOn',
    'decisionIssuedOn',
    'decisionCommunicatedOn',
    'contestationRegisteredOn',
    'rulingIssuedOn',
    'rulingCommunicatedOn',
  ),
)

/** What `medicalAuthorities` asks. */
export interface MedicalAuthoritiesFacts {
  /** The public law in force when the assessment is asked for. */
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
}

export const medicalAuthoritiesSchema: Schema<MedicalAuthoritiesFacts> = record<MedicalAuthoritiesFacts>({
  law: oneOf(PUBLIC_LAW_IDS),
  militaryOrPolice: optional(flag),
})
