import { describe, expect, test } from 'vitest'
import { type Answered, CASES, type Check, failures, type LegalCase } from '../../src/cases/index.js'
import { matches } from '../../src/cases/conformance.js'
import { isDeeplyFrozen } from '../across/properties/plain-data.js'
import { askByName } from './ask-by-name.js'
import { readCases } from './case-file.js'

const answer = ({ function: name, facts, options }: Check): Answered => {
  const { value, cited, notCovered } = askByName(name, facts, options)
  return notCovered ? { notCovered } : { value, cited }
}

describe('the cases that the package ships', () => {
  test('are all of test/cases, each as its file has it (else: npm run entries)', () => {
    const files = readCases().map(([name, file]) => ({ id: name.replace('.json', ''), ...file }))
    expect(CASES).toEqual(files)
  })

  test('are plain, frozen data with ids of their own', () => {
    expect(isDeeplyFrozen(CASES)).toBe(true)
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
  })

  test.each(CASES.map(one => [one.id, one] as const))('%s: this library conforms', (_id, one) => {
    expect(failures(one, answer)).toEqual([])
  })
})

describe('another implementation', () => {
  const article = { act: 'law-360-2023', provision: 'art. 85(2)' }
  const one = (check: Omit<Check, 'function' | 'facts'>): LegalCase => ({
    id: 'a-case',
    title: 'a title',
    source: 'a source',
    kind: 'derived',
    checks: [{ function: 'potentialPoints', facts: {}, ...check }],
  })
  const expectedIn = (check: Omit<Check, 'function' | 'facts'>, answered: Answered) =>
    failures(one(check), () => answered).map(({ case: id, check: place, expected }) => [id, place, expected])

  test('that gives the value, the article and more beside it conforms', () => {
    const cited = [`${article.act} ${article.provision}`]
    expect(
      expectedIn({ value: '0.58333', cites: ['law-360-2023 art. 85'] }, { value: '0.58333', cited }),
    ).toEqual([])
    expect(
      expectedIn({ value: { stage: { years: 2 } } }, { value: { stage: { years: 2, months: 11 }, more: 1 } }),
    ).toEqual([])
  })

  test('that gives another value, a shorter list or the wrong value in circulation is told so', () => {
    expect(expectedIn({ value: '0.58333' }, { value: '7.00000' })).toEqual([['a-case', 0, 'value']])
    expect(expectedIn({ value: [1, 2] }, { value: [1] })).toEqual([['a-case', 0, 'value']])
    expect(expectedIn({ value: [] }, { value: {} })).toEqual([['a-case', 0, 'value']])
    expect(expectedIn({ wrong: '7.00000' }, { value: '7.00000' })).toEqual([
      ['a-case', 0, 'not-the-wrong-value'],
    ])
  })

  test('that cites another article is told so, and one that cites none is not asked', () => {
    const check = { cites: ['law-360-2023 art. 8'] }
    expect(expectedIn(check, { value: 1, cited: ['law-360-2023 art. 85(2)'] })).toEqual([
      ['a-case', 0, 'article'],
    ])
    expect(expectedIn(check, { value: 1 })).toEqual([])
  })

  test('that answers where there is no law, or refuses where there is one, is told so', () => {
    const refusal = { notCovered: { what: 'reference-point' } }
    expect(expectedIn(refusal, { value: '81' })).toEqual([['a-case', 0, 'refusal']])
    expect(expectedIn(refusal, { notCovered: { what: 'reference-point', on: '2030-01-01' } })).toEqual([])
    expect(expectedIn({ value: '81' }, { notCovered: { what: 'reference-point' } })).toEqual([
      ['a-case', 0, 'no-refusal'],
    ])
  })

  test('that gives nothing back fails the check, and nothing of the caller is frozen', () => {
    const legalCase = one({ value: { a: 1 } })
    expect(failures(legalCase, () => undefined as unknown as Answered)).toHaveLength(1)
    expect(Object.isFrozen(legalCase.checks[0]?.value)).toBe(false)
  })

  test('matches what is expected exactly, whatever is beside it', () => {
    expect(matches({ a: 1, b: 2 }, { a: 1 })).toBe(true)
    expect(matches({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(matches(null, {})).toBe(false)
    expect(matches('1', 1)).toBe(false)
  })
})
