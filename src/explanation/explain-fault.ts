import { capital } from '../grammar/numerals.js'
import { InvalidInputError } from '../schema/errors.js'
import { type Fault, FAULT_CODES, type FaultCode, fault, faultsOfArgument } from '../schema/faults.js'
import { optional, record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { oneOf, text } from '../schema/scalars.js'
import { listOf } from '../schema/list-of.js'
import { isPlainObject, takenInWithFaults } from '../schema/taken-in.js'
import { validate } from '../schema/validate.js'
import { bare, own } from '../values/bare.js'
import { among, type Books, type LanguageAmong } from './among.js'
import { hintOf, kindMiswritten } from './fault-hint.js'
import { faultPlace } from './fault-place.js'
import type { LabelBook } from './label-book.js'

type Issue = Omit<Fault, 'message'>

const anyText = text<string>(() => true)

const issueSchema: Schema<Issue> = record<Issue>({
  path: anyText,
  code: oneOf<FaultCode>(FAULT_CODES),
  otherPath: optional(anyText),
  allowed: optional(listOf(anyText)),
  typed: optional(anyText),
})

const keyOf = (part: unknown): unknown => (isPlainObject(part) ? own(part, 'key') : part)

/** The path of a Standard Schema is a list of keys, some of them in objects; none is the input itself. */
const joined = (path: unknown): unknown => {
  if (path === undefined) return ''
  if (!Array.isArray(path)) return path
  const keys = path.map(keyOf)
  return keys.every(key => typeof key === 'string' || typeof key === 'number') ? keys.join('.') : keys
}

/** What a fault says, whatever a tool that hands it on has added. */
const partsOf = (issue: unknown): unknown => {
  if (!isPlainObject(issue)) return issue
  const given = bare(issue)
  const { code, otherPath, allowed, typed } = given
  return { path: joined(given['path']), code, otherPath: otherPath && joined(otherPath), allowed, typed }
}

/** Who typed much knows how it begins. */
const LONGEST_QUOTED = 60

const shortened = (typed: string): string =>
  typed.length > LONGEST_QUOTED ? `${typed.slice(0, LONGEST_QUOTED)}…` : typed

const inWords = (issue: Issue, phrases: LabelBook): string => {
  const words = phrases.faults
  const place = bare(faultPlace(issue.path, phrases))
  const [typed, otherPath] = [own(issue, 'typed'), own(issue, 'otherPath')]
  const given = typed === undefined ? words.value : words.quoted(shortened(typed.trim()))
  const other = otherPath === undefined ? undefined : faultPlace(otherPath, phrases).name
  const kind = kindMiswritten(issue.code, place)
  const problem = kind ? words.unreadable[kind](given) : words.problems[issue.code](given, other)
  const hint = hintOf(issue, place, words)
  const name = place.isUnnamed ? place.name : capital(place.name)
  return [
    words.told(name, problem),
    ...(hint === '' ? [] : [`${hint}${hint.endsWith('.') ? '' : '.'}`]),
  ].join(' ')
}

/** The words for faults of an entry, in each language that it has. */
export const explainFaultAmong = (
  books: Books<LabelBook>,
): ((issue: unknown, options: unknown) => string) => {
  const { option, bookOf } = among(books)
  const schema = record<LanguageAmong>({ language: option })
  return (given, options) => {
    const { value, faults } = takenInWithFaults(given, 'issue')
    const [valid, chosen] = [validate(issueSchema, partsOf(value)), validate(schema, options)]
    if (faults.length === 0 && valid.valid && chosen.valid) return inWords(valid.facts, bookOf(chosen.facts))
    const ofIssue = valid.valid ? [] : faultsOfArgument('issue', valid.faults)
    throw new InvalidInputError([
      ...(faults.length > 0 ? faults : given === undefined ? [fault('issue', 'missing')] : ofIssue),
      ...(chosen.valid ? [] : faultsOfArgument('options', chosen.faults)),
    ])
  }
}
