import type { QuestionPath } from '../assessment/next-question-options.js'
import { questionPath } from '../assessment/next-question-options.js'
import {
  type DossierInForm,
  type EventHeadPath,
  headAt,
  type ValidDossierInForm,
} from '../dossier/begun-events.js'
import { eventAt } from '../dossier/events.js'
import type { FactRow } from '../dossier/fact-row.js'
import { dossierInFormSchema } from '../dossier/schema.js'
import { InvalidInputError } from '../schema/errors.js'
import { type Fault, type FaultCode, fault, faultsOfArgument } from '../schema/faults.js'
import { ANY_TEXT, text as textOf } from '../schema/scalars.js'
import { validate, type Validated } from '../schema/validate.js'
import { has, ordinary } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { choicesAt } from './choices-at.js'
import { kindOfFact } from './kind-of-fact.js'
import { PHRASEBOOKS } from './languages.js'
import { type Language, type LanguageOptions, languageOptions } from './options.js'
import type { WordsOfChoices } from './typed/choices.js'
import { TYPING } from './typed/languages.js'
import { withFactAt } from './typed/put-in.js'
import { readFact } from './typed/read-fact.js'

/** The dossier with the answer in it, or everything that keeps the answer out. */
export type Answered =
  | {
      readonly dossier: DossierInForm
      /** Of the answer that nothing more happened, which is put nowhere: the question to name in `settled`. */
      readonly settled?: EventHeadPath<'id'>
    }
  | { readonly issues: readonly Fault[] }

/** What is told of each kind of fact that is not written as its kind is. */
const CODES: Readonly<Record<FactRow['kind'], FaultCode>> = {
  choice: 'not-allowed',
  flag: 'not-a-boolean',
  day: 'not-a-date',
  month: 'not-a-month',
  stage: 'not-an-object',
  decimal: 'not-a-decimal',
}

/** Longer than anything that names a fact. */
const LONGEST = 300

const typedText = textOf<string>(ANY_TEXT)

const faultsOf = (validated: Validated<unknown>): readonly Fault[] =>
  validated.valid ? [] : validated.faults

/** A place of the list of events that there is, or, for what happened next, the one after them. */
const isThere = (id: string, { events = [] }: ValidDossierInForm): boolean => {
  const head = headAt(id)
  const place = (head ?? eventAt(id))?.place
  return place === undefined || place < events.length || (head?.head === 'id' && place === events.length)
}

const namesAt = (id: string, language: Language, isNew: boolean): WordsOfChoices => {
  const { sexes } = TYPING[language]
  const also: Readonly<Record<string, readonly string[]>> = id === 'person.sex' ? sexes : {}
  const choices = Object.entries(choicesAt(id, PHRASEBOOKS[language]) ?? {})
  return Object.fromEntries(
    choices
      .filter(([choice]) => choice !== 'nothing-happened' || isNew)
      .map(([choice, words]) => [choice, [words, ...(also[choice] ?? [])]]),
  )
}

const checked = (changed: object, id: string, text: string): Answered => {
  const validated = validate(dossierInFormSchema, changed)
  if (validated.valid) return { dossier: ordinary(validated.facts) as DossierInForm }
  const isOfAnswer = (path: string): boolean => path === id || path.startsWith(`${id}.`)
  return {
    issues: validated.faults.map(found => (isOfAnswer(found.path) ? { ...found, typed: text } : found)),
  }
}

const answered = (dossier: ValidDossierInForm, id: string, text: string, language: Language): Answered => {
  if (text.trim() === '') return checked(withFactAt(dossier, id, undefined), id, text)
  const isNew = headAt(id)?.place === (dossier.events ?? []).length
  const choices = namesAt(id, language, isNew)
  const kind = kindOfFact(id) ?? 'choice'
  const read = text.length > LONGEST ? undefined : readFact(kind, text, choices, TYPING[language])
  if (read && has(read, 'value')) {
    return read.value === 'nothing-happened'
      ? { dossier: ordinary(dossier) as DossierInForm, settled: id as EventHeadPath<'id'> }
      : checked(withFactAt(dossier, id, read.value), id, text)
  }
  const mayBe = read?.unreadable === 'ambiguous' ? read.mayBe : undefined
  const allowed = kind === 'choice' ? Object.keys(choices) : undefined
  const found = mayBe ? fault(id, 'ambiguous', mayBe) : fault(id, CODES[kind], allowed)
  return { issues: [{ ...found, typed: text }] }
}

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
): Answered => {
  const facts = validate(dossierInFormSchema, dossier)
  const [at, typed, chosen] = [
    validate(questionPath, id),
    validate(typedText, text),
    validate(languageOptions, options),
  ]
  if (facts.valid && at.valid && typed.valid && chosen.valid && isThere(at.facts, facts.facts)) {
    return deepFreeze(answered(facts.facts, at.facts, typed.facts, chosen.facts.language))
  }
  const faultsOfId =
    at.valid && facts.valid && !isThere(at.facts, facts.facts) ? [fault('id', 'not-allowed')] : []
  throw new InvalidInputError([
    ...faultsOf(facts),
    ...faultsOfArgument('id', faultsOf(at)),
    ...faultsOfId,
    ...faultsOfArgument('text', faultsOf(typed)),
    ...faultsOfArgument('options', faultsOf(chosen)),
  ])
}
