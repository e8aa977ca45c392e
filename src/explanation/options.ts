import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'
import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import { optional, record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { oneOf } from '../schema/scalars.js'
import { listOf } from '../schema/list-of.js'
import { validate } from '../schema/validate.js'

export const LANGUAGES = ['ro', 'en', 'hu'] as const
export type Language = (typeof LANGUAGES)[number]

export const FORMATS = ['text', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** Who reads it: the person whose pension it is, or who looks for the articles. */
export const AUDIENCES = ['person', 'lawyer'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface ExplainOptions {
  readonly language: Language
  /** Plain text where it is left out. */
  readonly format?: Format
  /** `lawyer` where it is left out: every step with its article. */
  readonly audience?: Audience
}

const language: Schema<Language> = oneOf(LANGUAGES)

export const explainOptions: Schema<ExplainOptions> = record<ExplainOptions>({
  language,
  format: optional(oneOf(FORMATS)),
  audience: optional(oneOf(AUDIENCES)),
})

export interface LanguageOptions {
  readonly language: Language
}

export const languageOptions: Schema<LanguageOptions> = record<LanguageOptions>({ language })

export interface LabelOptions {
  readonly language: Language
  /** The sections for which the fact is asked, as `nextQuestion` names them. */
  readonly neededFor?: readonly SectionName[]
}

export const labelOptions: Schema<LabelOptions> = record<LabelOptions>({
  language,
  neededFor: optional(listOf(oneOf(SECTION_NAMES))),
})

/** Options that must be given; their faults say that they are theirs. */
export const validOptions = <T>(schema: Schema<T>, options: unknown): T => {
  const validated = validate(schema, options)
  if (validated.valid) return validated.facts
  throw new InvalidInputError(faultsOfArgument('options', validated.faults))
}
