import { optional, record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { civilDate } from '../schema/scalars.js'
import { type Options, readingsChosen } from '../schema/validate.js'
import type { CivilDate } from '../values/civil-date.js'

export interface AssessOptions extends Options {
  /** The day on which the answer is read: what is done, late, missed, ahead or no longer possible then. Never a clock. */
  readonly asOf?: CivilDate
}

export const assessOptions: Schema<AssessOptions> = record<AssessOptions>({
  readings: optional(readingsChosen),
  asOf: optional(civilDate),
})
