import type { QuestionPath } from '../assessment/next-question-options.js'
import type { DossierInForm } from '../dossier/begun-events.js'
import { FORMATS as FORMATS_EN } from '../grammar/en/formats.js'
import { FORMATS as FORMATS_HU } from '../grammar/hu/formats.js'
import { FORMATS as FORMATS_RO } from '../grammar/ro/formats.js'
import type { Fault } from '../schema/faults.js'
import type { StandardIssue } from '../schema/standard-schema.js'
import { LABELS as LABELS_EN } from './en/labels.js'
import { WORDS_OF_IDS as WORDS_EN } from './en/words-of-ids.js'
import { explainFaultAmong } from './explain-fault.js'
import { type FactLabel, factLabelAmong } from './fact-label.js'
import { formatAmong, type FormatKind, type Formats } from './format.js'
import { LABELS as LABELS_HU } from './hu/labels.js'
import { WORDS_OF_IDS as WORDS_HU } from './hu/words-of-ids.js'
import type { LabelOptions, LanguageOptions } from './options.js'
import { LABELS as LABELS_RO } from './ro/labels.js'
import { WORDS_OF_IDS as WORDS_RO } from './ro/words-of-ids.js'
import { EN as TYPING_EN } from './typed/en.js'
import { HU as TYPING_HU } from './typed/hu.js'
import { RO as TYPING_RO } from './typed/ro.js'
import type { Vocabularies, VocabularyName, WordsOf } from './vocabularies.js'
import { type Answered, withAnswerAmong } from './with-answer.js'
import { wordsAmong } from './word-for.js'

const LABELS = { ro: LABELS_RO, en: LABELS_EN, hu: LABELS_HU }
const LABEL = /* @__PURE__ */ factLabelAmong(LABELS)
const FAULT = /* @__PURE__ */ explainFaultAmong(LABELS)
const ANSWER = /* @__PURE__ */ withAnswerAmong({
  ro: { labels: LABELS_RO, typing: TYPING_RO },
  en: { labels: LABELS_EN, typing: TYPING_EN },
  hu: { labels: LABELS_HU, typing: TYPING_HU },
})
const WORDS = /* @__PURE__ */ wordsAmong({ ro: WORDS_RO, en: WORDS_EN, hu: WORDS_HU })
const FORMAT = /* @__PURE__ */ formatAmong({ ro: FORMATS_RO, en: FORMATS_EN, hu: FORMATS_HU })

/**
 * Names a fact of a dossier for a form, and the words among which it is chosen.
 *
 * *Details*: `id` is that of `nextQuestion`; `choices` has a word for each of its `allowed` values, `true` and `false`
 * among them; with the `neededFor` of the question, `why` tells the sections that wait.
 *
 * *Errors*: only `invalid-input`: a path that no dossier has, or an unknown language.
 *
 * @example
 * factLabel('person.sex', { language: 'en' }) // => { choices: { female: 'female', male: 'male' } }
 */
export const factLabel = (id: string, options: LabelOptions): FactLabel => LABEL(id, options)

/**
 * Tells a person what is wrong with which fact, by the name that `factLabel` gives it, and how it is written.
 *
 * *Details*: takes one of the `issues` of an `InvalidInputError`, of `withAnswer`, or of the Standard Schemas. What may be
 * chosen is told by its words. Where the fault holds what was `typed`, the hint shows how people write it, elsewhere how a
 * dossier holds it. A path that names no fact is told by the best name there is, or as it stands.
 *
 * *Errors*: only `invalid-input`: an issue without a code of this library, or an unknown language.
 *
 * @example
 * explainFault({ path: 'payment.month', code: 'missing', message: '' }, { language: 'en' }) // => 'Month paid for: this is missing.'
 */
export const explainFault = (issue: Fault | StandardIssue, options: LanguageOptions): string =>
  FAULT(issue, options)

/**
 * Puts what a person typed into a dossier, at the `id` of `nextQuestion`, and checks it beside the other facts.
 *
 * *Details*: a day, a month, a decimal, a stage, a choice, yes or no as people write them in the language, without regard
 * to capitals and diacritics: `20.05.2026`, `20 mai 2026`; `iunie 2026`, `06.2026`; `18,34`; `14 ani 8 luni`, `14-8-0`, `14`;
 * the words of `factLabel`, or so many of them that they fit one choice alone. A day with its year last begins with the
 * day, and a decimal may part thousands; what can be read in two ways is refused by `ambiguous`, with both in `allowed`,
 * and never guessed. Blank text takes the fact out, and with the kind of an event the event. Events may be begun, as
 * `nextQuestion` takes them. An answer that does not fit gives `issues`, which `explainFault` tells; those of the answer
 * itself hold what was `typed`. The dossier given stays as it is.
 *
 * *Errors*: only `invalid-input`: a dossier that was wrong before, an id that it has not, or an unknown language.
 *
 * @example
 * withAnswer({}, 'contribution.points', '18,34', { language: 'ro' }) // => { dossier: { contribution: { points: '18.34' } } }
 */
export const withAnswer = (
  dossier: DossierInForm,
  id: QuestionPath,
  text: string,
  options: LanguageOptions,
): Answered => ANSWER(dossier, id, text, options)

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
  options: LanguageOptions,
): string => WORDS.wordFor(vocabulary, id, options)

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
export const wordsOf = <V extends VocabularyName>(vocabulary: V, options: LanguageOptions): WordsOf<V> =>
  WORDS.wordsOf(vocabulary, options)

/**
 * Writes a value of an answer as the language writes it: lei, a decimal, a day, a month, a stage, an article.
 *
 * *Details*: `lei` shows its bani only where there are some, `decimal` the digits that it is given. From data, and not
 * from the machine's locale.
 *
 * *Errors*: only `invalid-input`: an unknown kind or language, or a value that is not of the kind.
 *
 * @example
 * format('lei', '1534.00', { language: 'ro' }) // => '1.534 lei'
 */
export const format = <K extends FormatKind>(kind: K, value: Formats[K], options: LanguageOptions): string =>
  FORMAT(kind, value, options)
