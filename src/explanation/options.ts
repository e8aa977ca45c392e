import { optional, record, type Schema } from '../schema/record.js'
import { oneOf } from '../schema/scalars.js'

export const LANGUAGES = ['ro', 'en', 'hu'] as const
export type Language = (typeof LANGUAGES)[number]

export const FORMATS = ['text', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

export interface ExplainOptions {
  readonly language: Language
  /** Plain text where it is left out. */
  readonly format?: Format
}

const language: Schema<Language> = oneOf(LANGUAGES)

export const explainOptions: Schema<ExplainOptions> = record<ExplainOptions>({
  language,
  format: optional(oneOf(FORMATS)),
})

export const labelOptions: Schema<{ readonly language: Language }> = record<{ readonly language: Language }>({
  language,
})
