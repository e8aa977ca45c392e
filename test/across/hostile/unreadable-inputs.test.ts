import { describe, expect, test } from 'vitest'
import { CASES } from '../../../src/cases/index.js'
import * as library from '../../../src/index.js'
import { faultsOf, wrongly } from '../../schema/faults.js'
import { TRAPS, trapped, UNREADABLE, withThrowing } from './foreign.js'

type Ask = (...given: readonly unknown[]) => unknown

const isQuestion = ([name, part]: readonly [string, unknown]): boolean =>
  typeof part === 'function' && !/^[A-Z]/.test(name)

const FUNCTIONS = Object.entries(library).filter(isQuestion) as unknown as readonly (readonly [string, Ask])[]

const SCHEMAS = Object.entries(library).filter(([name]) =>
  name.endsWith('Schema'),
) as unknown as readonly (readonly [string, library.StandardSchema<unknown, unknown>])[]

/** One case of each function that takes facts. */
const CASE_OF = new Map(
  CASES.flatMap(({ checks }) =>
    checks
      .filter(({ notCovered }) => !notCovered)
      .map(({ function: name, facts }) => [name, facts as Record<string, unknown>] as const),
  ),
)

/** What asks for a language. */
const SPEAKING = ['explain', 'explainFault', 'factLabel', 'paragraphs']

describe('what cannot be read is a fault of the input, and no error of another passes through', () => {
  test('every public function is asked', () => {
    expect(FUNCTIONS.map(([name]) => name)).toEqual(
      expect.arrayContaining(['assess', 'compare', 'explain', 'factLabel', 'isWorkingDay', 'replay']),
    )
    expect(FUNCTIONS.length).toBeGreaterThan(40)
  })

  test.each(UNREADABLE)('%s, given for the facts of any function', (_what, value) => {
    for (const [name, ask] of FUNCTIONS) {
      const second = SPEAKING.includes(name) ? { language: 'ro' } : undefined
      expect([name, faultsOf(() => ask(value(), second))]).not.toEqual([name, []])
    }
  })

  test.each(UNREADABLE)('%s, given to any schema', (_what, value) => {
    for (const [name, schema] of SCHEMAS) {
      const result = schema['~standard'].validate(value())
      expect([name, result]).toEqual([
        name,
        { issues: [{ message: 'the input cannot be read', code: 'not-readable', path: [] }] },
      ])
    }
  })

  test.each(UNREADABLE)('%s, given for the options', (_what, value) => {
    const fault = ['options: not-readable']
    expect(wrongly(library.lawInForce)({ on: '2026-01-01' }, value())).toEqual(fault)
    expect(wrongly(library.assess)({}, value())).toEqual(fault)
    expect(wrongly(library.nextQuestion)({}, value())).toEqual(fault)
    expect(faultsOf(() => library.factLabel('person.sex', value() as never))).toEqual(fault)
    expect(faultsOf(() => library.explain({} as never, value() as never))).toEqual(fault)
    const issue = { path: 'person.sex', code: 'missing', message: '' } as const
    expect(faultsOf(() => library.explainFault(issue, value() as never))).toEqual(fault)
    expect(faultsOf(() => library.withAnswer({}, 'person.sex', '', value() as never))).toEqual(fault)
    expect(wrongly(library.lawInForce)({ on: '2026-01-01' }, { readings: value() })).toEqual([
      'readings: not-readable',
    ])
  })

  test.each(UNREADABLE)('%s, given for the changes of a comparison or a part of them', (_what, value) => {
    expect(faultsOf(() => library.compare({}, value() as never))).toEqual(['changes: not-readable'])
    expect(faultsOf(() => library.compare({}, { person: value() } as never))).toEqual([
      'changes.person: not-readable',
    ])
  })

  test.each(UNREADABLE)('%s, in the middle of a dossier', (_what, value) => {
    const dossier = { scheme: value(), person: { sex: value() }, events: [value(), { id: 'review-missed' }] }
    expect(wrongly(library.assess)(dossier)).toEqual([
      'events.0: not-readable',
      'events.1.on: missing',
      'person.sex: not-readable',
      'scheme: not-readable',
    ])
  })

  test.each(TRAPS)('a dossier whose %s trap throws is faulted, or read without it', trap => {
    const right = { on: '2026-01-01' }
    const faults = wrongly(library.lawInForce)(trapped(right, trap))
    const expected = {
      get: ['on: not-readable'],
      ownKeys: [': not-readable'],
      getOwnPropertyDescriptor: [': not-readable'],
      getPrototypeOf: [': not-readable'],
      has: [],
    }
    expect(faults).toEqual(expected[trap])
  })
})

describe('a field that throws is at fault alone', () => {
  test.each([...CASE_OF])('%s: each of its fields', (name, facts) => {
    const ask = Object.fromEntries(FUNCTIONS)[name] as Ask
    // In classifyDegree the law says which words are expected; without it these are those of the older law.
    const fields = Object.keys(facts).filter(field => !(name === 'classifyDegree' && field === 'law'))
    for (const field of fields) {
      expect([field, faultsOf(() => ask(withThrowing(facts, field)))]).toEqual([
        field,
        [`${field}: not-readable`],
      ])
    }
  })

  test('beside the other faults, and no check between fields looks at it', () => {
    const decision = withThrowing(
      { issuedOn: '2020-01-01', communicatedOn: '2019-01-01', weeks: 1 },
      'issuedOn',
    )
    expect(wrongly(library.assess)({ medicalDecision: decision, scheme: 'x' })).toEqual([
      'medicalDecision.issuedOn: not-readable',
      'medicalDecision.weeks: unknown-field',
      'scheme: not-allowed',
    ])
  })

  test('also one that is not of the input', () => {
    expect(wrongly(library.lawInForce)(withThrowing({ on: '2026-01-01' }, 'extra'))).toEqual([
      'extra: unknown-field',
    ])
  })

  test('the message says so', () => {
    expect(() => library.lawInForce(withThrowing({ on: '2026-01-01' }, 'on'))).toThrow('on cannot be read')
  })
})

describe('what is read is read once', () => {
  test('of a dossier, at every depth', () => {
    const reads: string[] = []
    const counting = (fields: object, path: string): object =>
      new Proxy(fields, {
        get: (target, name) => {
          reads.push(`${path}${String(name)}`)
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'object' && value !== null
            ? counting(value, `${path}${String(name)}.`)
            : value
        },
      })
    const dossier = {
      person: { sex: 'male', birthDate: '1980-01-01' },
      events: [{ id: 'review-missed', on: '2026-01-10' }],
    }
    expect(wrongly(library.assess)(counting(dossier, ''))).toEqual([])
    expect([...reads].sort()).toEqual([
      'events',
      'events.0',
      'events.0.id',
      'events.0.on',
      'events.length',
      'person',
      'person.birthDate',
      'person.sex',
    ])
  })
})
