import { optional, record, type Schema } from './record.js'
import { oneOf } from './scalars.js'

export type Language = 'ro' | 'en' | 'hu'
export type Format = 'text' | 'markdown'

export interface ExplainOptions {
  readonly language: Language
  /** Plain text where it is left out. */
  readonly format?: Format
}

const language: Schema<Language> = oneOf(['ro', 'en', 'hu'])

export const explainOptions: Schema<ExplainOptions> = record<ExplainOptions>({
  language,
  format: optional(oneOf(['text', 'markdown'])),
})

export const labelOptions: Schema<{ readonly language: Language }> = record<{ readonly language: Language }>({
  language,
})
