import { FAULT_CODES } from '../../../../src/schema/faults.js'
import { InvalidInputError, NotCoveredError } from '../../../../src/index.js'

/** What a call came to. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault' | 'refusal'; readonly text: string }
  | { readonly kind: 'neither'; readonly text: string }

const LONGEST_MESSAGE = 20_000

const isIssue = (issue: unknown): boolean => {
  const { path, code, message } = issue as Readonly<Record<string, unknown>>
  return (
    typeof path === 'string' &&
    (FAULT_CODES as readonly unknown[]).includes(code) &&
    typeof message === 'string'
  )
}

const textOf = (error: unknown): string => {
  try {
    return String(error)
  } catch {
    return 'what cannot be told'
  }
}

export const outcomeOf = (call: () => unknown): Outcome => {
  try {
    return { kind: 'value', value: call() }
  } catch (error) {
    const isOurs = error instanceof InvalidInputError || error instanceof NotCoveredError
    if (!isOurs) return { kind: 'neither', text: textOf(error) }
    if (error.message.length >= LONGEST_MESSAGE) return { kind: 'neither', text: 'a message without end' }
    if (error instanceof NotCoveredError) return { kind: 'refusal', text: error.message }
    return error.issues.length > 0 && error.issues.every(isIssue)
      ? { kind: 'fault', text: error.message }
      : { kind: 'neither', text: 'an error without a path' }
  }
}

const isIssueOfSchema = (issue: unknown): boolean => {
  const { path, code, message } = issue as Readonly<Record<string, unknown>>
  return (
    Array.isArray(path) &&
    (FAULT_CODES as readonly unknown[]).includes(code) &&
    typeof message === 'string' &&
    message.length < LONGEST_MESSAGE
  )
}

/** Of what a schema says, that each of its issues is told in full. */
export const isToldInFull = (value: unknown): boolean => {
  const issues: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'issues') : undefined
  return !Array.isArray(issues) || (issues.length > 0 && issues.every(isIssueOfSchema))
}

/** What is not plain, frozen data in an answer; of the issues of a schema too. */
export const oddIn = (value: unknown, path = 'answer'): string | undefined => {
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return `${path} is a ${typeof value}`
  if (typeof value !== 'object' || value === null) return undefined
  if (!Object.isFrozen(value)) return `${path} is not frozen`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype)
    return `${path} is no plain object`
  for (const name of Reflect.ownKeys(value)) {
    if (Array.isArray(value) && name === 'length') continue
    const odd = oddIn(Reflect.get(value, name), `${path}.${String(name)}`)
    if (odd !== undefined) return odd
  }
  return undefined
}
