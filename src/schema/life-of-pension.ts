import { LAW_IDS, type LawId, PUBLIC_LAW_IDS, type PublicLawId } from '../law/law-id.js'
import type { CivilDate } from '../values/civil-date.js'
import { notBefore } from './cross-checks.js'
import { optional, record, type Schema } from './record.js'
import { civilDate, flag, listOf, oneOf } from './scalars.js'

export interface EarlyPensionFacts {
  /** The law under which the early pension is asked for. */
  readonly law: LawId
}

export interface TimeOnPensionFacts {
  /** The law of the old-age pension. */
  readonly law: LawId
  /** The first day for which the invalidity pension was drawn. */
  readonly drawnFrom: CivilDate
  /** The last such day, included. */
  readonly drawnUntil: CivilDate
}

export interface ReportChangeFacts {
  readonly law: LawId
  /** The day of the change. */
  readonly changedOn: CivilDate
  /** Non-working days beside the public holidays. */
  readonly closedDays?: readonly CivilDate[]
}

export interface AddedStageFacts {
  readonly law: LawId
  readonly requestedOn: CivilDate
}

export interface MedicalAuthoritiesFacts {
  readonly law: PublicLawId
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
}

export const earlyPensionFacts: Schema<EarlyPensionFacts> = record<EarlyPensionFacts>({ law: oneOf(LAW_IDS) })

export const timeOnPensionFacts: Schema<TimeOnPensionFacts> = record<TimeOnPensionFacts>(
  { law: oneOf(LAW_IDS), drawnFrom: civilDate, drawnUntil: civilDate },
  notBefore('drawnFrom', 'drawnUntil'),
)

export const reportChangeFacts: Schema<ReportChangeFacts> = record<ReportChangeFacts>({
  law: oneOf(LAW_IDS),
  changedOn: civilDate,
  closedDays: optional(listOf(civilDate)),
})

export const medicalAuthoritiesFacts: Schema<MedicalAuthoritiesFacts> = record<MedicalAuthoritiesFacts>({
  law: oneOf(PUBLIC_LAW_IDS),
  militaryOrPolice: optional(flag),
})

export const addedStageFacts: Schema<AddedStageFacts> = record<AddedStageFacts>({
  law: oneOf(LAW_IDS),
  requestedOn: civilDate,
})
