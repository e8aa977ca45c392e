import { describe, expect, test } from 'vitest'
import { askByName } from './ask-by-name.js'
import type { Check } from '../../src/cases/index.js'
import { type CaseFile, faultsOf, readCases } from './case-file.js'

const CASES = readCases()

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const matches = (actual: unknown, expected: unknown): void => {
  if (isObject(expected)) expect(actual).toMatchObject(expected as object)
  else expect(actual).toBe(expected)
}

/** An article is cited where a step cites it or a paragraph of it; `art. 8` is not cited by `art. 85`. */
const isCited = (cited: readonly string[], article: string): boolean =>
  cited.some(
    provision =>
      provision === article ||
      (provision.startsWith(article) && /^[^\d]/.test(provision.slice(article.length))),
  )

const check = ({ function: name, facts, options, value, wrong, notCovered, cites = [] }: Check): void => {
  const answer = askByName(name, facts, options)
  if (notCovered) expect(answer.notCovered).toMatchObject({ code: 'not-covered', ...notCovered })
  else expect(answer.notCovered).toBeUndefined()
  if (value !== undefined) matches(answer.value, value)
  if (wrong !== undefined) expect(() => matches(answer.value, wrong)).toThrow()
  for (const article of cites) expect([article, isCited(answer.cited, article)]).toEqual([article, true])
}

describe('a case', () => {
  test('is there at all', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(9)
  })

  const whole: CaseFile = {
    title: 'a title',
    source: 'a source',
    kind: 'derived',
    derivation: 'by hand',
    checks: [{ function: 'lawInForce', facts: {}, value: 'law-360-2023' }],
  }

  test('with all its parts is a case', () => {
    expect(faultsOf(whole)).toEqual([])
  })

  test.each([
    ['an empty title', { title: ' ' }, 'the title is missing'],
    ['an empty source', { source: '' }, 'the source is missing'],
    ['a source of blanks', { source: '  \n' }, 'the source is missing'],
    ['another kind', { kind: 'heard' }, 'the kind is not one of official, file, derived'],
    ['no derivation where it is derived', { derivation: '' }, 'the derivation is missing'],
    ['no checks', { checks: [] }, 'there is no check'],
    ['a check without facts', { checks: [{ function: 'lawInForce', value: 1 }] }, 'check 0 gives no facts'],
    [
      'a check that expects nothing',
      { checks: [{ function: 'lawInForce', facts: {} }] },
      'check 0 expects nothing',
    ],
  ])('with %s is none, and fails the run', (_what, change, fault) => {
    expect(faultsOf({ ...whole, ...change } as Partial<CaseFile>)).toEqual([fault])
  })
})

describe.each(CASES)('%s', (_name, file) => {
  test('has its source, its kind and, where derived, its derivation', () => {
    expect(faultsOf(file)).toEqual([])
  })

  test.each(file.checks.map((one, index) => [index + 1, one.function, one] as const))(
    `${file.title}: check %i, %s`,
    (_index, _function, one) => {
      check(one)
    },
  )
})
