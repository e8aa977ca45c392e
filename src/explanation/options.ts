import type { SectionName } from '../assessment/section-names.js'
import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import type { Schema } from '../schema/schema.js'
import { validate } from '../schema/validate.js'

export const LANGUAGES = ['ro', 'en', 'hu'] as const
/** A language that the library writes. */
export type Language = (typeof LANGUAGES)[number]

export const FORMATS = ['text', 'markdown'] as const
/** How a letter is set: plain text or Markdown. */
export type Format = (typeof FORMATS)[number]

/** Who reads it: the person whose pension it is, or who looks for the articles. */
export const AUDIENCES = ['person', 'lawyer'] as const
/** For whom a letter is written: the person or a lawyer. */
export type Audience = (typeof AUDIENCES)[number]

/** The language, the format and the reader of a letter. */
export interface ExplainOptions {
  /** The language of the letter. */
  readonly language: Language
  /** Plain text where it is left out. */
  readonly format?: Format
  /** `lawyer` where it is left out: every step with its article. */
  readonly audience?: Audience
}

/** The language, for what asks for nothing else. */
export interface LanguageOptions {
  /** The language in which it is written. */
  readonly language: Language
}

/** Options of an entry that has one language: it may be left out. */
export type InOneLanguage<Options, L extends Language> = Omit<Options, 'language'> & {
  /** The language of the entry, which is the only one. */
  readonly language?: L
}

/** The language of a label, and the sections for which its fact is asked. */
export interface LabelOptions {
  /** The language of the label. */
  readonly language: Language
  /** The sections for which the fact is asked, as `nextQuestion` names them. */
  readonly neededFor?: readonly SectionName[]
}

/** Options that must be given; their faults say that they are theirs. */
export const validOptions = <T>(schema: Schema<T>, options: unknown): T => {
  const validated = validate(schema, options)
  if (validated.valid) return validated.facts
  throw new InvalidInputError(faultsOfArgument('options', validated.faults))
}
