import { InvalidInputError } from '../schema/errors.js'
import { type Fault, fault, faultsOfArgument } from '../schema/faults.js'
import { record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { oneOf } from '../schema/scalars.js'
import { validate } from '../schema/validate.js'
import { has, own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { type Language, LANGUAGES } from './options.js'
import type { Vocabularies, VocabularyName, WordsOf } from './vocabularies.js'
import { WORDS } from './words-of-languages.js'

export interface WordOptions {
  readonly language: Language
}

export const wordOptions: Schema<WordOptions> = record<WordOptions>({ language: oneOf(LANGUAGES) })

/** The names of the vocabularies, of which each id of an answer belongs to one. */
export const VOCABULARY_NAMES: readonly VocabularyName[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(WORDS.en),
) as readonly VocabularyName[]

const faultsOfName = (name: unknown, among: readonly string[], path: string): readonly Fault[] =>
  typeof name === 'string' && among.includes(name) ? [] : [fault(path, 'not-allowed', among)]

/** The words of a vocabulary, or every fault of what was asked. */
const wordsOrFaults = (
  vocabulary: unknown,
  options: unknown,
): { readonly words: Readonly<Record<string, string>> } | { readonly faults: readonly Fault[] } => {
  const validated = validate(wordOptions, options)
  const faults = [
    ...faultsOfName(vocabulary, VOCABULARY_NAMES, 'vocabulary'),
    ...(validated.valid ? [] : faultsOfArgument('options', validated.faults)),
  ]
  return validated.valid && faults.length === 0
    ? { words: WORDS[validated.facts.language][vocabulary as VocabularyName] }
    : { faults }
}

/** An id that is no text is none, whatever it would read as. */
const wordOf = (words: Readonly<Record<string, string>>, id: unknown): string | undefined =>
  typeof id === 'string' ? own(words, id) : undefined

/**
 * Gives the word for an id of an answer: a state, a cause, a body, an event, a reading, a law, the label of a fact.
 *
 * *Details*: `vocabulary` is one of `VOCABULARY_NAMES`, and `id` one of its own; a reading is named with its question,
 * `age-band-edge.lower-included`. A noun phrase or a clause without a full stop, to stand in the middle of a line or by
 * itself; only headings, subjects to ask about and open questions begin with a capital.
 *
 * *Errors*: only `invalid-input`: an unknown vocabulary or language, or an id of another vocabulary.
 *
 * @example
 * wordFor('payment-state', 'suspended', { language: 'ro' }) // => 'suspendată'
 */
export const wordFor = <V extends VocabularyName>(
  vocabulary: V,
  id: Vocabularies[V],
  options: WordOptions,
): string => {
  const found = wordsOrFaults(vocabulary, options)
  if (has(found, 'faults')) throw new InvalidInputError(found.faults)
  const word = wordOf(found.words, id)
  if (word === undefined) throw new InvalidInputError([fault('id', 'not-allowed', Object.keys(found.words))])
  return word
}

/**
 * Gives all words of a vocabulary by their ids, for a list or a legend.
 *
 * *Details*: in the order in which the vocabulary is written; frozen.
 *
 * *Errors*: only `invalid-input`: an unknown vocabulary or language.
 *
 * @example
 * wordsOf('degree', { language: 'hu' }) // => { I: 'I. fokozat', II: 'II. fokozat', III: 'III. fokozat' }
 */
export const wordsOf = <V extends VocabularyName>(vocabulary: V, options: WordOptions): WordsOf<V> => {
  const found = wordsOrFaults(vocabulary, options)
  if (has(found, 'faults')) throw new InvalidInputError(found.faults)
  return deepFreeze({ ...found.words }) as WordsOf<V>
}
