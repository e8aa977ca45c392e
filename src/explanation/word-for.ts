import { InvalidInputError } from '../schema/errors.js'
import { type Fault, fault, faultsOfArgument } from '../schema/faults.js'
import { record } from '../schema/record.js'
import { validate } from '../schema/validate.js'
import { has, own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { among, type Books, type LanguageAmong } from './among.js'
import {
  type Vocabularies,
  VOCABULARY_NAMES,
  type VocabularyName,
  type WordsOf,
  type WordsOfIds,
} from './vocabularies.js'

type Words = Readonly<Record<string, string>>

/** The words of ids of an entry, in each language that it has. */
export interface WordsAmong {
  readonly wordFor: <V extends VocabularyName>(vocabulary: V, id: Vocabularies[V], options: unknown) => string
  readonly wordsOf: <V extends VocabularyName>(vocabulary: V, options: unknown) => WordsOf<V>
}

const faultsOfName = (name: unknown): readonly Fault[] =>
  typeof name === 'string' && (VOCABULARY_NAMES as readonly string[]).includes(name)
    ? []
    : [fault('vocabulary', 'not-allowed', VOCABULARY_NAMES)]

/** An id that is no text is none, whatever it would read as. */
const wordOf = (words: Words, id: unknown): string | undefined =>
  typeof id === 'string' ? own(words, id) : undefined

export const wordsAmong = (books: Books<WordsOfIds>): WordsAmong => {
  const { option, bookOf } = among(books)
  const schema = record<LanguageAmong>({ language: option })
  /** The words of a vocabulary, or every fault of what was asked. */
  const wordsOrFaults = (
    vocabulary: unknown,
    options: unknown,
  ): { readonly words: Words } | { readonly faults: readonly Fault[] } => {
    const validated = validate(schema, options)
    const faults = [
      ...faultsOfName(vocabulary),
      ...(validated.valid ? [] : faultsOfArgument('options', validated.faults)),
    ]
    return validated.valid && faults.length === 0
      ? { words: bookOf(validated.facts)[vocabulary as VocabularyName] }
      : { faults }
  }
  return {
    wordFor: (vocabulary, id, options) => {
      const found = wordsOrFaults(vocabulary, options)
      if (has(found, 'faults')) throw new InvalidInputError(found.faults)
      const word = wordOf(found.words, id)
      if (word === undefined)
        throw new InvalidInputError([fault('id', 'not-allowed', Object.keys(found.words))])
      return word
    },
    wordsOf: <V extends VocabularyName>(vocabulary: V, options: unknown) => {
      const found = wordsOrFaults(vocabulary, options)
      if (has(found, 'faults')) throw new InvalidInputError(found.faults)
      return deepFreeze({ ...found.words }) as WordsOf<V>
    },
  }
}
