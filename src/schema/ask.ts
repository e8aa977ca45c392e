import { type FindingOf, findingOf } from '../law/finding.js'
import type { Inquiry } from '../law/inquiry.js'
import { isNotCovered, type Outcome } from '../law/not-covered.js'
import { completeReadings, type Readings } from '../law/open-questions.js'
import type { QuestionId } from '../law/question-id.js'
import { bare, own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { InvalidInputError, NotCoveredError } from './errors.js'
import { type Fault, fault } from './faults.js'
import type { Schema } from './schema.js'
import { type Options, optionsSchema, validate, type Validated, validateOptions } from './validate.js'

/** Facts that a rule needs only under some readings, as paths; a reading chosen without them is a fault. */
export type AlsoNeeded<F> = (facts: F, readings: Readings) => readonly string[]

const faultsOf = (validated: Validated<unknown>): readonly Fault[] =>
  validated.valid ? [] : validated.faults

const DEFAULT_READINGS: Readings = Object.freeze(completeReadings(bare({})))

/** A reading is told by its own path; any other fault of the options says that it is theirs. */
const ofOptions = (found: Fault): Fault => {
  const { path, code } = found
  if (path.startsWith('readings')) return found
  return fault(path ? `options.${path}` : 'options', code, own(found, 'allowed'))
}

/** The facts and the options of a call, or one error with every fault of both. */
export const validCallWith = <F, O extends Options>(
  schema: Schema<F>,
  optionsSchema: Schema<O>,
  input: unknown,
  options: unknown,
): { readonly facts: F; readonly options: O; readonly readings: Readings } => {
  const validated = validate(schema, input)
  const chosen = validateOptions(optionsSchema, options)
  if (!validated.valid || !chosen.valid) {
    throw new InvalidInputError([...faultsOf(validated), ...faultsOf(chosen).map(ofOptions)])
  }
  const { readings } = chosen.facts
  return {
    facts: validated.facts,
    options: chosen.facts,
    readings: readings ? completeReadings(readings) : DEFAULT_READINGS,
  }
}

/** The facts and the readings of a call that chooses readings only. */
export const validCall = <F>(
  schema: Schema<F>,
  input: unknown,
  options: unknown,
): { readonly facts: F; readonly readings: Readings } => validCallWith(schema, optionsSchema, input, options)

/**
 * The outer side of every question: validates the facts and the options, asks the rule, and freezes the finding.
 * What the library does not cover becomes an error here and nowhere else.
 */
export const ask = <F, T, Rules>(
  question: QuestionId,
  schema: Schema<F>,
  rule: (facts: F, inquiry: Inquiry<Rules>) => Outcome<T>,
  input: unknown,
  options: unknown,
  alsoNeeded: AlsoNeeded<F> = () => [],
): FindingOf<T, Rules> => {
  const { facts, readings } = validCall(schema, input, options)
  const missing = alsoNeeded(facts, readings)
  if (missing.length > 0) throw new InvalidInputError(missing.map(path => fault(path, 'missing')))
  const finding = findingOf(question, (inquiry: Inquiry<Rules>) => rule(facts, inquiry), readings)
  if (isNotCovered(finding)) throw new NotCoveredError(finding)
  return deepFreeze(finding)
}
