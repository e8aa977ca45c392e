import type { EventHeadPath } from '../dossier/begun-events.js'
import { listOf } from '../schema/list-of.js'
import { optional, record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { civilDate, oneOf } from '../schema/scalars.js'
import { type Options, readingsChosen } from '../schema/validate.js'
import type { CivilDate } from '../values/civil-date.js'
import { dayOfAnEvent } from './next-question-options.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'

export interface AssessOptions extends Options {
  /** The day on which the answer is read: what is done, late, missed, ahead or no longer possible then. Never a clock. */
  readonly asOf?: CivilDate
  /** Events that are told without their day, as `withDatedEvents` names them: what they can change waits for that day. */
  readonly undated?: readonly EventHeadPath<'on'>[]
  /** The sections that are wanted, and nothing beside them; the whole answer where this is left out. */
  readonly sections?: readonly SectionName[]
}

export const assessOptions: Schema<AssessOptions> = record<AssessOptions>({
  readings: optional(readingsChosen),
  asOf: optional(civilDate),
  undated: optional(listOf(dayOfAnEvent)),
  sections: optional(listOf(oneOf(SECTION_NAMES))),
})
