import { PUBLIC_LAW_IDS, type PublicLawId } from '../../law/law-id.js'
import { inSequence, notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type Against, CONTESTABLE } from './steps.js'

export interface ContestationFacts {
  /** The law in force on the day of the event. */
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
  readonly against: Against
  /** Pension decisions: 2024-01-01 divides them. */
  readonly issuedOn?: CivilDate
  readonly communicatedOn: CivilDate
  /** Whether this day was in time is then part of the answer. */
  readonly filedOn?: CivilDate
  /** The days left on this day, or the days since the last, are then part of the answer. */
  readonly asOf?: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

export interface ProcedureFacts {
  /** The law in force on the day of the event. */
  readonly law: PublicLawId
  readonly militaryOrPolice?: boolean
  readonly requestRegisteredOn?: CivilDate
  readonly decisionIssuedOn?: CivilDate
  readonly decisionCommunicatedOn?: CivilDate
  readonly contestationRegisteredOn?: CivilDate
  readonly rulingIssuedOn?: CivilDate
  readonly rulingCommunicatedOn?: CivilDate
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

export interface MedicalAuthoritiesFacts {
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
}

export const medicalAuthoritiesSchema: Schema<MedicalAuthoritiesFacts> = record<MedicalAuthoritiesFacts>({
  law: oneOf(PUBLIC_LAW_IDS),
  militaryOrPolice: optional(flag),
})
