import type { DossierPath } from '../dossier/dossier.js'
import { eventAt, type EventPath } from '../dossier/events.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { optional, record, type Schema } from '../schema/record.js'
import { listOf, oneOf, text } from '../schema/scalars.js'
import { type Options, readingsChosen } from '../schema/validate.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'

export interface NextQuestionOptions extends Options {
  /** The sections that are wanted; all of them where this is left out. */
  readonly sections?: readonly SectionName[]
  /** Facts that the person cannot tell: they are not asked for again. */
  readonly unknown?: readonly (DossierPath | EventPath)[]
}

const isFactPath = (path: string): boolean =>
  FACT_PATHS.some(known => known === path) || eventAt(path) !== undefined

const factPath: Schema<DossierPath | EventPath> = text(isFactPath, 'not-allowed')

export const nextQuestionOptions: Schema<NextQuestionOptions> = record<NextQuestionOptions>({
  readings: optional(readingsChosen),
  sections: optional(listOf(oneOf(SECTION_NAMES))),
  unknown: optional(listOf(factPath)),
})
