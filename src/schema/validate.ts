import * as v from 'valibot'
import { OPEN_QUESTION_IDS, type Readings, readingsOf } from '../law/open-questions.js'
import { bare } from '../values/bare.js'
import { type Fault, fault, faultBeside, isFaultCode } from './faults.js'
import { pathBeside } from './issue-at.js'
import { optional, record } from './record.js'
import { apart, NO, type Schema } from './schema.js'
import { oneOf } from './scalars.js'
import { takenIn, whyNotTakenIn } from './taken-in.js'

/** What every function takes as its second argument. */
export interface Options {
  /** Another reading than the default, for each open question where one is wanted. */
  readonly readings?: Partial<Readings>
}

// The keys are those of Readings, but a list of entries has lost them for the compiler.
export const readingsChosen = record(
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ OPEN_QUESTION_IDS.map(id => [id, optional(oneOf<string>(readingsOf(id)))]),
  ),
) as unknown as Schema<Partial<Readings>>

export const optionsSchema: Schema<Options> = record<Options>({ readings: optional(readingsChosen) })

const faultOf = (issue: v.BaseIssue<unknown>): Fault => {
  const path = v.getDotPath(issue) ?? ''
  const notTakenIn = whyNotTakenIn(issue.input)
  if (notTakenIn) return fault(path, notTakenIn)
  // A field left out fails as whatever it should have been; what the caller must hear is that it is missing.
  if (issue.input === undefined) return fault(path, 'missing')
  const [code = '', allowed] = issue.message.split(': ')
  const known = isFaultCode(code) ? code : 'not-allowed'
  const beside = pathBeside(issue)
  return beside === undefined ? fault(path, known, allowed?.split(', ')) : faultBeside(path, known, beside)
}

const byPath = (a: Fault, b: Fault): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

export type Validated<T> =
  { readonly valid: true; readonly facts: T } | { readonly valid: false; readonly faults: readonly Fault[] }

/** A host may have set valibot to stop at the first fault; here every fault is told whatever it did. */
const HOST_SETTINGS_DO_NOT_COUNT = bare({ abortEarly: false, abortPipeEarly: false })

/** By the library that names every fault. */
export const thoroughly = <T>(schema: Schema<T>, taken: unknown): Validated<T> => {
  const result = v.safeParse(apart(schema.thorough()), taken, HOST_SETTINGS_DO_NOT_COUNT)
  if (result.success) return { valid: true, facts: result.output }
  return { valid: false, faults: result.issues.map(faultOf).sort(byPath) }
}

/** All faults together, in the order of their paths. Never throws, whatever it is given. */
export const validate = <T>(schema: Schema<T>, input: unknown): Validated<T> => {
  const taken = takenIn(input)
  const facts = schema.quick(taken)
  return facts === NO ? thoroughly(schema, taken) : { valid: true, facts }
}

const NONE_CHOSEN: Options = Object.freeze(bare({}))

/** Options left out are the same as none chosen. */
export const validateOptions = <O extends Options>(schema: Schema<O>, options: unknown): Validated<O> =>
  options === undefined ? { valid: true, facts: NONE_CHOSEN as O } : validate(schema, options)
