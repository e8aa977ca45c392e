import { describe, expect, test } from 'vitest'
import {
  assess,
  assessSystems,
  dossierSchema,
  explain,
  InvalidInputError,
  lawInForce,
} from '../../../src/index.js'
import { faultsOf, wrongly } from '../../schema/faults.js'
import { bottomless, endless, withKeys } from './foreign.js'

const errorOf = (ask: () => unknown): InvalidInputError => {
  try {
    ask()
  } catch (error) {
    if (error instanceof InvalidInputError) return error
  }
  throw new TypeError('this was to be refused')
}

const on = '2026-01-01'

describe('no object of the law has more than 1,000 fields', () => {
  test('up to there every unknown one is told', () => {
    const { issues } = errorOf(() => assess(withKeys(1000)))
    expect(issues).toHaveLength(1000)
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unknown-field']))
  })

  test('with one more the object is one fault, wherever it stands', () => {
    expect(wrongly(assess)(withKeys(1001))).toEqual([': out-of-range'])
    expect(wrongly(lawInForce)({ on, extra: withKeys(1001) })).toEqual(['extra: unknown-field'])
    expect(wrongly(lawInForce)({ on: withKeys(1001) })).toEqual(['on: out-of-range'])
    expect(wrongly(assess)({ person: withKeys(1001), closedDays: [withKeys(1001)] })).toEqual([
      'closedDays.0: out-of-range',
      'person: out-of-range',
    ])
    expect(wrongly(lawInForce)({ on }, withKeys(1001))).toEqual(['options: out-of-range'])
    expect(wrongly(lawInForce)({ on }, { readings: withKeys(1001) })).toEqual(['readings: out-of-range'])
    expect(faultsOf(() => explain(withKeys(1001) as never, { language: 'ro' }))).toEqual([
      'answer: out-of-range',
    ])
  })

  test('a million fields are told as one, in a message of a line', () => {
    const { message, issues } = errorOf(() => assess(withKeys(1_000_000)))
    expect(message).toBe('Invalid input:\n- the input is outside the range allowed')
    expect(issues).toHaveLength(1)
  })
})

describe('a list has at most 1,000 members, and a whole input 100,000 values', () => {
  const days = (count: number): readonly string[] => Array.from({ length: count }, () => on)

  test('a list', () => {
    expect(wrongly(assess)({ closedDays: days(1000) })).toEqual([])
    expect(wrongly(assess)({ closedDays: days(1001) })).toEqual(['closedDays: out-of-range'])
    expect(wrongly(assess)({ closedDays: days(200_000) })).toEqual(['closedDays: out-of-range'])
    expect(wrongly(assess)({ closedDays: { length: 1 } })).toEqual(['closedDays: not-a-list'])
  })

  test('the whole', () => {
    const heavy = Array.from({ length: 300 }, () => withKeys(900))
    const { message, issues } = errorOf(() => assess({ events: heavy } as never))
    expect(issues.length).toBeLessThan(101_000)
    expect(issues.filter(({ code }) => code === 'out-of-range').length).toBeGreaterThan(180)
    expect(message.length).toBeLessThan(20_000)
  })
})

describe('a message tells the first 100 faults, and issues all of them', () => {
  test('and says how many more there are', () => {
    const { message, issues } = errorOf(() => assess(withKeys(250)))
    expect(issues).toHaveLength(250)
    expect(message.split('\n')).toHaveLength(102)
    expect(message).toMatch(/- and 150 more, in issues$/)
    expect(errorOf(() => assess(withKeys(100))).message).not.toMatch(/more/)
  })

  test('fewer where they are long, so that a message stays one that can be read', () => {
    const long = Object.fromEntries(
      Array.from({ length: 90 }, (_, place) => [`${'x'.repeat(1900)}${place}`, 1]),
    )
    const { message, issues } = errorOf(() => assess(long))
    expect(issues).toHaveLength(90)
    expect(message.length).toBeLessThan(15_100)
    expect(message).toMatch(/- and 83 more, in issues$/)
  })

  test('a name is not told beyond 2,000 letters', () => {
    const { message, issues } = errorOf(() => lawInForce({ on, ['x'.repeat(1_000_000)]: 1 } as never))
    expect(issues[0]?.path).toHaveLength(1_000_000)
    expect(message.length).toBeLessThan(2100)
  })
})

describe('what has no end is refused', () => {
  test('an object that contains itself', () => {
    expect(wrongly(assess)({ person: endless() })).toEqual(['person.itself: unknown-field'])
    expect(faultsOf(() => explain(endless() as never, { language: 'ro' }))).toEqual([
      `answer${'.itself'.repeat(20)}: out-of-range`,
    ])
  })

  test('a Proxy that has a thousand fields, each such a Proxy again', () => {
    expect(wrongly(assess)({ person: bottomless() })).toHaveLength(1000)
    expect(dossierSchema['~standard'].validate(bottomless()).issues).toHaveLength(1000)
    expect(faultsOf(() => explain(bottomless() as never, { language: 'ro' })).length).toBeGreaterThan(0)
  })
})

describe('a person has at most 100 pension systems', () => {
  const systems = (count: number): Record<string, object> =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`system-${place}`, {}]))

  test('one more is out of range, and none of them is looked at', () => {
    expect(wrongly(assessSystems)({ shared: {}, systems: systems(101) })).toEqual(['systems: out-of-range'])
    expect(wrongly(assessSystems)({ shared: { scheme: 'x' }, systems: systems(100) })).toEqual([
      'shared.scheme: not-allowed',
    ])
  })
})
