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
import { record } from '../schema/record.js'
import { ANY_TEXT, text as textOf } from '../schema/scalars.js'
import { validate, type Validated } from '../schema/validate.js'
import { has, ordinary } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { among, type Books, type LanguageAmong } from './among.js'
import { choicesAt } from './choices-at.js'
import { kindOfFact } from './kind-of-fact.js'
import type { LabelBook } from './label-book.js'
import type { WordsOfChoices } from './typed/choices.js'
import { withFactAt } from './typed/put-in.js'
import { readFact } from './typed/read-fact.js'
import type { Typing } from './typed/typing.js'

/** The dossier with the answer in it, or everything that keeps the answer out. */
export type Answered =
  | {
      /** The dossier with the answer put in. */
      readonly dossier: DossierInForm
      /** Of the answer that nothing more happened, which is put nowhere: the question to name in `settled`. */
      readonly settled?: EventHeadPath<'id'>
    }
  | {
      /** Every fault of the answer, or of the dossier with it. */
      readonly issues: readonly Fault[]
    }

/** How answers are typed in a language, and the words among which they choose. */
export interface AnswerBook {
  readonly labels: LabelBook
  readonly typing: Typing
}

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

const namesAt = (id: string, { labels, typing: { sexes } }: AnswerBook, isNew: boolean): WordsOfChoices => {
  const also: Readonly<Record<string, readonly string[]>> = id === 'person.sex' ? sexes : {}
  const choices = Object.entries(choicesAt(id, labels) ?? {})
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

const answered = (dossier: ValidDossierInForm, id: string, text: string, book: AnswerBook): Answered => {
  if (text.trim() === '') return checked(withFactAt(dossier, id, undefined), id, text)
  const isNew = headAt(id)?.place === (dossier.events ?? []).length
  const choices = namesAt(id, book, isNew)
  const kind = kindOfFact(id) ?? 'choice'
  const read = text.length > LONGEST ? undefined : readFact(kind, text, choices, book.typing)
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

/** Answers read in each language that an entry has. */
export const withAnswerAmong = (
  books: Books<AnswerBook>,
): ((dossier: DossierInForm, id: QuestionPath, text: string, options: unknown) => Answered) => {
  const { option, bookOf } = among(books)
  const schema = record<LanguageAmong>({ language: option })
  return (dossier, id, text, options) => {
    const facts = validate(dossierInFormSchema, dossier)
    const [at, typed, chosen] = [
      validate(questionPath, id),
      validate(typedText, text),
      validate(schema, options),
    ]
    if (facts.valid && at.valid && typed.valid && chosen.valid && isThere(at.facts, facts.facts)) {
      return deepFreeze(answered(facts.facts, at.facts, typed.facts, bookOf(chosen.facts)))
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
}
