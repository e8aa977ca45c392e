import { deepFreeze } from '../values/frozen.js'
import type { Check, LegalCase } from './legal-case.js'

/** What an implementation answers to a check: a value with the articles of its steps, or a refusal. */
export interface Answered {
  readonly value?: unknown
  /** `act provision` of each step, where the implementation cites: `"law-360-2023 art. 66"`. */
  readonly cited?: readonly string[]
  readonly notCovered?: object
}

/** A check that did not come out. */
export interface Failure {
  readonly case: string
  /** The place of the check in its case, from 0. */
  readonly check: number
  readonly expected: 'value' | 'not-the-wrong-value' | 'refusal' | 'no-refusal' | 'article'
  readonly detail: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every field expected is there as expected; lists are as long as expected. What is beside them does not count. */
export const matches = (actual: unknown, expected: unknown): boolean => {
  if (!isObject(expected)) return actual === expected
  if (!isObject(actual) || Array.isArray(actual) !== Array.isArray(expected)) return false
  if (Array.isArray(expected) && Object.keys(actual).length !== expected.length) return false
  return Object.entries(expected).every(([name, part]) => matches(actual[name], part))
}

/** An article is cited where a step cites it or a paragraph of it; `art. 8` is not cited by `art. 85`. */
const isCited = (cited: readonly string[], article: string): boolean =>
  cited.some(provision => provision.startsWith(article) && !/^\d/.test(provision.slice(article.length)))

/** Plain data of its own, so that nothing of the caller's is frozen with the result. */
const copied = (data: unknown): unknown => (data === undefined ? null : JSON.parse(JSON.stringify(data)))

const failuresOfCheck = (
  check: Check,
  given: Answered | undefined,
): readonly Omit<Failure, 'case' | 'check'>[] => {
  const { value, wrong, notCovered, cites = [] } = check
  // An implementation that gives nothing back fails the check, and not the run.
  const answered: Answered = isObject(given) ? given : {}
  const { cited } = answered
  if (notCovered) {
    return matches(answered.notCovered, notCovered) ? [] : [{ expected: 'refusal', detail: notCovered }]
  }
  if (answered.notCovered) return [{ expected: 'no-refusal', detail: answered.notCovered }]
  return [
    ...(value === undefined || matches(answered.value, value)
      ? []
      : [{ expected: 'value', detail: value } as const]),
    ...(wrong === undefined || !matches(answered.value, wrong)
      ? []
      : [{ expected: 'not-the-wrong-value', detail: wrong } as const]),
    ...(cited === undefined
      ? []
      : cites
          .filter(article => !isCited(cited, article))
          .map(article => ({ expected: 'article', detail: article }) as const)),
  ]
}

/**
 * Runs a case against an implementation and lists what did not come out; an empty list says that it conforms.
 *
 * *Details*: `answer` is asked once a check. An implementation that does not cite leaves `cited` out, and its articles
 * are not looked at.
 *
 * @example
 * failures({ id: 'x', title: 'x', source: 'x', kind: 'derived', checks: [{ function: 'lawInForce', facts: { on: '2026-05-10' }, value: 'law-360-2023' }] }, () => ({ value: 'law-263-2010' })) // => [{ case: 'x', check: 0, expected: 'value', detail: 'law-360-2023' }]
 */
export const failures = (legalCase: LegalCase, answer: (check: Check) => Answered): readonly Failure[] =>
  deepFreeze(
    legalCase.checks.flatMap((check, place) =>
      failuresOfCheck(check, answer(check)).map(({ expected, detail }) => ({
        case: legalCase.id,
        check: place,
        expected,
        detail: copied(detail),
      })),
    ),
  )
