import type { QuestionPath } from '../../assessment/next-question-options.js'
import type { DossierInForm } from '../../dossier/begun-events.js'
import { explainFaultAmong } from '../../explanation/explain-fault.js'
import { type FactLabel, factLabelAmong } from '../../explanation/fact-label.js'
import { formatAmong, type FormatKind, type Formats } from '../../explanation/format.js'
import type { InOneLanguage, LabelOptions, LanguageOptions } from '../../explanation/options.js'
import { LABELS } from '../../explanation/hu/labels.js'
import { WORDS_OF_IDS } from '../../explanation/hu/words-of-ids.js'
import { HU as TYPING } from '../../explanation/typed/hu.js'
import type { Vocabularies, VocabularyName, WordsOf } from '../../explanation/vocabularies.js'
import { type Answered, withAnswerAmong } from '../../explanation/with-answer.js'
import { wordsAmong } from '../../explanation/word-for.js'
import { FORMATS } from '../../grammar/hu/formats.js'
import type { Fault } from '../../schema/faults.js'
import type { StandardIssue } from '../../schema/standard-schema.js'

export type { FactLabel } from '../../explanation/fact-label.js'
export type { FormatKind, Formats } from '../../explanation/format.js'
export type { ReadingId } from '../../explanation/open-questions-in-words.js'
export type { InOneLanguage, LabelOptions, Language, LanguageOptions } from '../../explanation/options.js'
export { VOCABULARY_NAMES } from '../../explanation/vocabularies.js'
export type { Vocabularies, VocabularyName, WordsOf } from '../../explanation/vocabularies.js'
export type { Answered } from '../../explanation/with-answer.js'

type Options = InOneLanguage<LanguageOptions, 'hu'>

const LABEL = /* @__PURE__ */ factLabelAmong({ hu: LABELS })
const FAULT = /* @__PURE__ */ explainFaultAmong({ hu: LABELS })
const ANSWER = /* @__PURE__ */ withAnswerAmong({ hu: { labels: LABELS, typing: TYPING } })
const WORDS = /* @__PURE__ */ wordsAmong({ hu: WORDS_OF_IDS })
const FORMAT = /* @__PURE__ */ formatAmong({ hu: FORMATS })

/**
 * Names a fact of a dossier for a form in Hungarian, and the words among which it is chosen: `factLabel` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: a path that no dossier has, or another language.
 *
 * @example
 * factLabel('person.sex') // => { label: 'Személy neme', choices: { female: 'nő', male: 'férfi' } }
 */
export const factLabel = (id: string, options: InOneLanguage<LabelOptions, 'hu'> = {}): FactLabel =>
  LABEL(id, options)

/**
 * Tells in Hungarian what is wrong with which fact, and how it is written: `explainFault` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: an issue without a code of this library, or another language.
 *
 * @example
 * explainFault({ path: 'payment.month', code: 'missing', message: '' }) // => 'Nyugdíj tárgyhónapja – hiányzik.'
 */
export const explainFault = (issue: Fault | StandardIssue, options: Options = {}): string =>
  FAULT(issue, options)

/**
 * Puts what a person typed in Hungarian into a dossier, and checks it beside the other facts: `withAnswer` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: a dossier that was wrong before, an id that it has not, or another language.
 *
 * @example
 * withAnswer({}, 'person.birthDate', '1966. május 10.') // => { dossier: { person: { birthDate: '1966-05-10' } } }
 */
export const withAnswer = (
  dossier: DossierInForm,
  id: QuestionPath,
  text: string,
  options: Options = {},
): Answered => ANSWER(dossier, id, text, options)

/**
 * Gives the Hungarian word for an id of an answer: `wordFor` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: an unknown vocabulary, an id of another vocabulary, or another language.
 *
 * @example
 * wordFor('payment-state', 'suspended') // => 'felfüggesztve'
 */
export const wordFor = <V extends VocabularyName>(
  vocabulary: V,
  id: Vocabularies[V],
  options: Options = {},
): string => WORDS.wordFor(vocabulary, id, options)

/**
 * Gives all Hungarian words of a vocabulary by their ids: `wordsOf` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: an unknown vocabulary, or another language.
 *
 * @example
 * wordsOf('degree') // => { I: 'I. fokozat', II: 'II. fokozat', III: 'III. fokozat' }
 */
export const wordsOf = <V extends VocabularyName>(vocabulary: V, options: Options = {}): WordsOf<V> =>
  WORDS.wordsOf(vocabulary, options)

/**
 * Writes a value of an answer as it is written in Hungarian: `format` of `./labels`.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`: an unknown kind, a value that is not of the kind, or another language.
 *
 * @example
 * format('lei', '1534.00') // => '1534 lej'
 */
export const format = <K extends FormatKind>(kind: K, value: Formats[K], options: Options = {}): string =>
  FORMAT(kind, value, options)
