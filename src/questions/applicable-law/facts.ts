import { SCHEMES, type Scheme } from '../../law/law-id.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What `applicableLaw` asks. */
export interface ApplicableLawFacts {
  /** The pension system in which the pension is asked for. */
  readonly scheme: Scheme
  /** The day on which the application for the pension was registered: the law in force on it opens the right. */
  readonly applicationRegisteredOn: CivilDate
  /** A person of art. 6(1) I c) of Law 263/2010: military, police, intelligence. */
  readonly militaryOrPolice?: boolean
}

/** What `lawInForce` asks. */
export interface LawInForceFacts {
  /** The day of which the public law in force is asked. */
  readonly on: CivilDate
  /** When the right of the pension opened: one opened before the law of the day is governed by another article of it. */
  readonly rightOpenedOn?: CivilDate
}

export const applicableLawSchema: Schema<ApplicableLawFacts> = record<ApplicableLawFacts>({
  scheme: oneOf(SCHEMES),
  applicationRegisteredOn: civilDate,
  militaryOrPolice: optional(flag),
})

export const lawInForceSchema: Schema<LawInForceFacts> = record<LawInForceFacts>({
  on: civilDate,
  rightOpenedOn: optional(civilDate),
})
