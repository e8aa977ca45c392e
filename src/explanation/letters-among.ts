import { InvalidInputError } from '../schema/errors.js'
import { optional, type Optional, record } from '../schema/record.js'
import { oneOf } from '../schema/scalars.js'
import type { Schema } from '../schema/schema.js'
import { takenInWithFaults } from '../schema/taken-in.js'
import { has, ordinary } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { among, type Books, type LanguageAmong } from './among.js'
import { type Explainable, paragraphsOrFaults } from './explainable.js'
import { LINES } from './lines.js'
import { type Audience, AUDIENCES, type Format, FORMATS, type Language, validOptions } from './options.js'
import { inOneLine, type Paragraph } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

interface OptionsAmong extends LanguageAmong {
  readonly format?: Format
  readonly audience?: Audience
}

export const letterOptions = (language: Optional<Language>): Schema<OptionsAmong> =>
  record<OptionsAmong>({ language, format: optional(oneOf(FORMATS)), audience: optional(oneOf(AUDIENCES)) })

/** The letters of an entry, in each language that it has. */
export interface Letters {
  readonly explain: (what: Explainable, options: unknown) => readonly string[]
  readonly paragraphs: (what: Explainable, options: unknown) => readonly Paragraph[]
}

export const lettersAmong = (books: Books<Phrasebook>): Letters => {
  const { option, bookOf } = among(books)
  const schema = letterOptions(option)
  const inWords = (what: unknown, options: OptionsAmong): readonly Paragraph[] => {
    const { value, faults } = takenInWithFaults(what, 'answer')
    const { audience = 'lawyer' } = options
    const told =
      faults.length > 0 ? { faults } : paragraphsOrFaults(value, 'answer', bookOf(options), audience)
    if (has(told, 'faults')) throw new InvalidInputError(told.faults)
    return told.paragraphs.map(inOneLine)
  }
  return {
    explain: (what, options) => {
      const valid = validOptions(schema, options)
      return deepFreeze(LINES[valid.format ?? 'text'](inWords(what, valid)))
    },
    paragraphs: (what, options) =>
      deepFreeze(ordinary(inWords(what, validOptions(schema, options))) as readonly Paragraph[]),
  }
}
