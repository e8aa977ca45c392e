import type { DossierPath } from '../dossier/dossier.js'
import { optional, record, type Schema } from '../schema/record.js'
import { listOf, oneOf } from '../schema/scalars.js'
import { type Options, readingsChosen } from '../schema/validate.js'
import { FACT_PATHS } from '../dossier/paths.js'
import type { SectionName } from './question.js'
import { SECTION_NAMES } from './questions/index.js'

export interface NextQuestionOptions extends Options {
  /** The sections that are wanted; all of them where this is left out. */
  readonly sections?: readonly SectionName[]
  /** Facts that the person cannot tell: they are not asked for again. */
  readonly unknown?: readonly DossierPath[]
}

export const nextQuestionOptions: Schema<NextQuestionOptions> = record<NextQuestionOptions>({
  readings: optional(readingsChosen),
  sections: optional(listOf(oneOf(SECTION_NAMES))),
  unknown: optional(listOf(oneOf(FACT_PATHS))),
})
