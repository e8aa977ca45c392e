import { describe, expect, test } from 'vitest'
import { CASES, failures, type LegalCase } from '../../../src/cases/index.js'
import { assess, explain, type Finding, lawInForce } from '../../../src/index.js'
import { faultsOf } from '../../schema/faults.js'
import { revoked, trapped, untouchable, UNREADABLE, withThrowing } from './foreign.js'

const found = lawInForce({ on: '2026-05-10' })

const explained = (answer: unknown): readonly string[] =>
  faultsOf(() => explain(answer as Finding<unknown>, { language: 'en' }))

describe('an answer given to be explained', () => {
  test.each(UNREADABLE)('%s', (_what, value) => {
    expect(explained(value())).toEqual(['answer: not-readable'])
    expect(explained({ ...found, steps: [found.steps[0], value()] })).toEqual([
      'answer.steps.1: not-readable',
    ])
    expect(explained({ ...assess({}), timeline: value() })).toEqual(['answer.timeline: not-readable'])
  })

  test('whose field throws is told where', () => {
    expect(explained(withThrowing(found, 'value'))).toEqual(['answer.value: not-readable'])
    expect(explained({ ...found, steps: [withThrowing(found.steps[0] as object, 'facts')] })).toEqual([
      'answer.steps.0.facts: not-readable',
    ])
  })

  test('whose list is a Proxy of a list reads like the list', () => {
    const watched = { ...found, steps: new Proxy([...found.steps], {}) }
    expect(explain(watched, { language: 'en' })).toEqual(explain(found, { language: 'en' }))
    const odd = new Proxy([...found.steps], {
      get: (list, name) => (name === 'flatMap' ? 1 : Reflect.get(list, name)),
    })
    expect(explain({ ...found, steps: odd }, { language: 'en' })).toEqual(explain(found, { language: 'en' }))
  })

  test('that answers otherwise each time is told as it was read first', () => {
    let reads = 0
    const changing = Object.defineProperty({ ...found }, 'value', {
      get: () => (reads++ === 0 ? found.value : 'nonsense'),
      enumerable: true,
    })
    expect(explain(changing, { language: 'en' })).toEqual(explain(found, { language: 'en' }))
    expect(reads).toBe(1)
  })

  test('is not touched', () => {
    const thawed = structuredClone(assess({ scheme: 'public' }))
    explain(thawed, { language: 'hu' })
    expect(Object.isFrozen(thawed)).toBe(false)
    expect(Object.isFrozen(thawed.law)).toBe(false)
  })

  test('that is no object is told as such', () => {
    expect(explained([found])).toEqual(['answer: not-an-object'])
    expect(explained(() => found)).toEqual(['answer: not-an-object'])
    expect(explained(undefined)).toEqual(['answer: missing'])
    expect(explained(new Date(0))).toEqual(['answer: not-an-object'])
  })
})

const legalCase = CASES[0] as LegalCase

const refused = (given: unknown, answer: unknown = () => ({})): readonly string[] =>
  faultsOf(() => failures(given as LegalCase, answer as () => object))

describe('a case given to be run', () => {
  test('without a function to ask', () => {
    expect(faultsOf(() => (failures as (one: LegalCase) => unknown)(legalCase))).toEqual(['answer: missing'])
    expect(refused(legalCase, 'answer')).toEqual(['answer: not-a-function'])
  })

  test('that is none', () => {
    expect(refused(null)).toEqual(['legalCase: not-an-object'])
    expect(refused(undefined, null)).toEqual(['legalCase: missing', 'answer: not-a-function'])
    expect(refused([])).toEqual(['legalCase: not-an-object'])
    expect(refused({})).toEqual(['legalCase.id: missing', 'legalCase.checks: missing'])
    expect(refused({ id: 5, checks: {} })).toEqual(['legalCase.id: not-text', 'legalCase.checks: not-a-list'])
    expect(
      refused({ id: 'x', checks: [1, { notCovered: 'x', cites: ['art. 1', 2] }, { cites: 'art. 1' }] }),
    ).toEqual([
      'legalCase.checks.0: not-an-object',
      'legalCase.checks.1.notCovered: not-an-object',
      'legalCase.checks.1.cites.1: not-text',
      'legalCase.checks.2.cites: not-a-list',
    ])
  })

  test.each(UNREADABLE)('%s', (_what, value) => {
    expect(refused(value())).toEqual(['legalCase: not-readable'])
    expect(refused({ id: 'x', checks: [value()] })).toEqual(['legalCase.checks.0: not-readable'])
  })

  test('that can be read only once is refused, and what the implementation throws is its own', () => {
    let reads = 0
    const once = new Proxy([{ function: 'x', facts: {} }], {
      get: (list, name) =>
        name === '0' && reads++ > 0 ? trapped({}, 'get').valueOf() : Reflect.get(list, name),
    })
    expect(refused({ id: 'x', checks: once })).toEqual(['legalCase.checks.0: not-readable'])
    const angry = () => {
      throw new RangeError('mine')
    }
    expect(() => failures(legalCase, angry)).toThrow(new RangeError('mine'))
  })

  test('is put to the implementation as it was written', () => {
    const asked: unknown[] = []
    failures(legalCase, check => {
      asked.push(check)
      return {}
    })
    expect(asked.every((check, place) => check === legalCase.checks[place])).toBe(true)
  })
})

describe('an implementation whose answer cannot be read fails the check, and not the run', () => {
  const value = { stage: { years: 2 } }
  const one: LegalCase = {
    id: 'x',
    title: 'x',
    source: 'x',
    kind: 'derived',
    checks: [{ function: 'x', facts: {}, value, cites: ['law-360-2023 art. 66'] }],
  }
  const expected = (answered: unknown) =>
    failures(one, () => answered as object).map(failure => failure.expected)

  test.each(UNREADABLE)('%s', (_what, unreadable) => {
    expect(expected(unreadable())).toEqual(['value'])
    expect(expected({ value: unreadable() })).toEqual(['value'])
    expect(expected({ value, notCovered: unreadable() }).length).toBeGreaterThan(0)
  })

  test('citations that are no list of text cite nothing', () => {
    expect(expected({ value, cited: 'law-360-2023 art. 66' })).toEqual(['article'])
    expect(expected({ value, cited: [5, null] })).toEqual(['article'])
    expect(expected({ value, cited: ['law-360-2023 art. 66'] })).toEqual([])
  })

  test('an answer may be an object of a class, as a refusal is an error', () => {
    class Found {
      get stage() {
        return { years: 2 }
      }
    }
    expect(expected({ value: new Found() })).toEqual([])
    expect(expected({ value: revoked({}) })).toEqual(['value'])
    expect(expected({ value: untouchable({}) })).toEqual(['value'])
  })
})
