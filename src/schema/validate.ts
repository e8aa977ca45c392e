import * as v from 'valibot'
import { OPEN_QUESTION_IDS, type Readings, readingsOf } from '../law/open-questions.js'
import { type Fault, fault, isFaultCode } from './faults.js'
import { optional, record, type Schema } from './record.js'
import { oneOf } from './scalars.js'

/** What every function takes as its second argument. */
export interface Options {
  /** Another reading than the default, for each open question where one is wanted. */
  readonly readings?: Partial<Readings>
}

// The keys are those of Readings, but a list of entries has lost them for the compiler.
export const readingsChosen = record(
  Object.fromEntries(OPEN_QUESTION_IDS.map(id => [id, optional(oneOf<string>(readingsOf(id)))])),
) as unknown as Schema<Partial<Readings>>

export const optionsFacts: Schema<Options> = record<Options>({ readings: optional(readingsChosen) })

const faultOf = (issue: v.BaseIssue<unknown>): Fault => {
  const path = v.getDotPath(issue) ?? ''
  const [code = '', allowed] = issue.message.split(': ')
  // A field left out fails as whatever it should have been; what the caller must hear is that it is missing.
  if (issue.input === undefined && code !== 'unknown-field') return fault(path, 'missing')
  return fault(path, isFaultCode(code) ? code : 'not-allowed', allowed?.split(', '))
}

const byPath = (a: Fault, b: Fault): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

export type Validated<T> =
  { readonly valid: true; readonly facts: T } | { readonly valid: false; readonly faults: readonly Fault[] }

/** A host may have set valibot to stop at the first fault; here every fault is told whatever it did. */
const HOST_SETTINGS_DO_NOT_COUNT = { abortEarly: false, abortPipeEarly: false } as const

/** All faults together, in the order of their paths. */
export const validate = <T>(schema: Schema<T>, input: unknown): Validated<T> => {
  const result = v.safeParse(schema, input, HOST_SETTINGS_DO_NOT_COUNT)
  if (result.success) return { valid: true, facts: result.output }
  return { valid: false, faults: result.issues.map(faultOf).sort(byPath) }
}

/** Options left out are the same as none chosen. */
export const validateOptions = <O extends Options>(schema: Schema<O>, options: unknown): Validated<O> =>
  validate(schema, options === undefined ? {} : options)
