import { InvalidInputError } from '../schema/errors.js'
import { fault } from '../schema/faults.js'
import { takenInWithFaults } from '../schema/taken-in.js'
import { deepFreeze } from '../values/frozen.js'
import { faultsOfCase, faultsOfFunction } from './case-faults.js'
import type { Check, LegalCase } from './legal-case.js'

/** What an implementation answers to a check: a value with the articles of its steps, or a refusal. */
export interface Answered {
  /** The value of the answer; left out where it is refused. */
  readonly value?: unknown
  /** `act provision` of each step, where the implementation cites: `"law-360-2023 art. 66"`. */
  readonly cited?: readonly string[]
  /** The refusal: what is not covered, and the days known; left out where there is a value. */
  readonly notCovered?: object
}

/** A check that did not come out. */
export interface Failure {
  /** The id of the case. */
  readonly case: string
  /** The place of the check in its case, from 0. */
  readonly check: number
  /** What the check asked for and did not get. */
  readonly expected: 'value' | 'not-the-wrong-value' | 'refusal' | 'no-refusal' | 'article'
  /** What was expected, or must not come back; of an unexpected refusal, the refusal itself. */
  readonly detail: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** An answer may be an object of a class; what a host has added to every object is no part of it. */
const fieldOf = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) || !Object.hasOwn(Object.prototype, name) ? value[name] : undefined

/** Every field expected is there as expected; lists are as long as expected. What is beside them does not count. */
export const matches = (actual: unknown, expected: unknown): boolean => {
  if (!isObject(expected)) return actual === expected
  if (!isObject(actual) || Array.isArray(actual) !== Array.isArray(expected)) return false
  if (Array.isArray(expected) && Object.keys(actual).length !== expected.length) return false
  return Object.entries(expected).every(([name, part]) => matches(fieldOf(actual, name), part))
}

/** An article is cited where a step cites it or a paragraph of it; `art. 8` is not cited by `art. 85`. */
const isCited = (cited: unknown, article: string): boolean =>
  Array.isArray(cited) &&
  cited
    .filter(provision => typeof provision === 'string')
    .some(provision => provision.startsWith(article) && !/^\d/.test(provision.slice(article.length)))

/** Plain data of its own, so that nothing of the caller's is frozen with the result. */
const copied = (data: unknown): unknown => (data === undefined ? null : JSON.parse(JSON.stringify(data)))

type FailureOfCheck = Omit<Failure, 'case' | 'check'>

const failed = (expected: Failure['expected'], detail: unknown): readonly FailureOfCheck[] => [
  { expected, detail: copied(detail) },
]

const failuresOfAnswer = (check: Check, given: unknown): readonly FailureOfCheck[] => {
  const { value, wrong, notCovered, cites = [] } = check
  // An implementation that gives nothing back fails the check, and not the run.
  const answered = isObject(given) ? given : {}
  const [answer, refusal, cited] = ['value', 'notCovered', 'cited'].map(name => fieldOf(answered, name))
  if (notCovered) return matches(refusal, notCovered) ? [] : failed('refusal', notCovered)
  if (refusal) return failed('no-refusal', refusal)
  return [
    ...(value === undefined || matches(answer, value) ? [] : failed('value', value)),
    ...(wrong === undefined || !matches(answer, wrong) ? [] : failed('not-the-wrong-value', wrong)),
    ...(cited === undefined ? [] : cites.filter(article => !isCited(cited, article))).flatMap(article =>
      failed('article', article),
    ),
  ]
}

/** An answer whose reading throws says as much as none. */
const failuresOfCheck = (check: Check, given: unknown): readonly FailureOfCheck[] => {
  try {
    return failuresOfAnswer(check, given)
  } catch {
    return failuresOfAnswer(check, undefined)
  }
}

/** The implementation is asked with what the caller wrote, not with the copy that its answer is held against. */
const checkAsWritten = (legalCase: LegalCase, place: number): unknown => {
  try {
    return legalCase.checks[place]
  } catch {
    throw new InvalidInputError([fault(`legalCase.checks.${place}`, 'not-readable')])
  }
}

/**
 * Runs a case against an implementation and lists what did not come out; an empty list says that it conforms.
 *
 * *Details*: `answer` is asked once a check. An implementation that does not cite leaves `cited` out, and its articles
 * are not looked at. What `answer` throws is the caller's own and passes through.
 *
 * *Errors*: only `invalid-input`: no case, or no function to ask.
 *
 * @example
 * failures({ id: 'x', title: 'x', source: 'x', kind: 'derived', checks: [{ function: 'lawInForce', facts: { on: '2026-05-10' }, value: 'law-360-2023' }] }, () => ({ value: 'law-263-2010' })) // => [{ case: 'x', check: 0, expected: 'value', detail: 'law-360-2023' }]
 */
export const failures = (legalCase: LegalCase, answer: (check: Check) => Answered): readonly Failure[] => {
  const { value: given, faults: unread } = takenInWithFaults(legalCase, 'legalCase')
  const faults = [
    ...(unread.length > 0 ? unread : faultsOfCase(given, 'legalCase')),
    ...faultsOfFunction(answer, 'answer'),
  ]
  if (faults.length > 0) throw new InvalidInputError(faults)
  const { id, checks } = given as LegalCase
  return deepFreeze(
    checks.flatMap((check, place) =>
      failuresOfCheck(check, answer(checkAsWritten(legalCase, place) as Check)).map(
        ({ expected, detail }) => ({
          case: id,
          check: place,
          expected,
          detail,
        }),
      ),
    ),
  )
}
