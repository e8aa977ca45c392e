import { describe, expect, test } from 'vitest'
import { assess, lawInForce, monthlyPoints, potentialPoints } from '../../src/index.js'
import { faultsOf, wrongly } from './faults.js'

const NOT_AN_OBJECT = [': not-an-object']

describe('an input is a plain object, and only its own fields count', () => {
  test.each([
    ['a list', []],
    ['a list with the fields on it', Object.assign([], { on: '2020-01-01' })],
    ['null', null],
    ['text', '2020-01-01'],
    ['a number', 5],
    ['a function', () => '2020-01-01'],
    ['a map', new Map([['on', '2020-01-01']])],
    ['a Date', new Date(0)],
  ])('%s is none', (_what, input) => {
    expect(wrongly(lawInForce)(input)).toEqual(NOT_AN_OBJECT)
  })

  test('fields that are only inherited do not count', () => {
    expect(wrongly(lawInForce)(Object.create({ on: '2020-01-01' }))).toEqual(NOT_AN_OBJECT)
  })

  test('an instance of a class is no plain object', () => {
    class Day {
      readonly on = '2020-01-01'
    }
    expect(wrongly(lawInForce)(new Day())).toEqual(NOT_AN_OBJECT)
  })

  test('an object without prototype is plain data', () => {
    const facts = Object.assign(Object.create(null), { on: '2020-01-01' }) as { on: '2020-01-01' }
    expect(lawInForce(facts).value).toBe('law-263-2010-amended-2013')
  })

  test.each([
    '{"on":"2020-01-01","__proto__":{"on":"2025-01-01"}}',
    '{"__proto__":{"on":"2020-01-01"}}',
    '{"on":"2020-01-01","constructor":1}',
  ])('parsed from %s it is refused, and nothing gets polluted', text => {
    expect(wrongly(lawInForce)(JSON.parse(text))).not.toEqual([])
    expect(({} as { on?: string }).on).toBeUndefined()
  })

  test('a nested __proto__ is a field like any other that is not of the input, and hides no other fault', () => {
    const dossier: unknown = JSON.parse('{"person":{"sex":"x","__proto__":{"birthDate":"1970-01-01"}}}')
    expect(wrongly(assess)(dossier)).toEqual(['person."__proto__": unknown-field', 'person.sex: not-allowed'])
  })

  test('a list where an object belongs, and an object where a list belongs', () => {
    expect(wrongly(potentialPoints)({ law: 'law-360-2023', degree: 'I', potentialStage: [1, 2, 3] })).toEqual(
      ['potentialStage: not-an-object'],
    )
    expect(wrongly(assess)({ closedDays: { 0: '2020-01-01', length: 1 } })).toEqual([
      'closedDays: not-a-list',
    ])
  })

  test('a field that answers otherwise each time is read once: what was checked is what is used', () => {
    let reads = 0
    const facts = {
      law: 'law-360-2023' as const,
      get degree() {
        reads += 1
        return (reads === 1 ? 'II' : 'nonsense') as 'II'
      },
    }
    expect(monthlyPoints(facts).value).toBe('0.20')
    expect(reads).toBe(1)
  })

  test('frozen facts are taken as well', () => {
    expect(monthlyPoints(Object.freeze({ law: 'law-360-2023', degree: 'I' })).value).toBe('0.25')
  })

  test('options are an object with readings, or absent', () => {
    expect(wrongly(lawInForce)({ on: '2020-01-01' }, [])).toEqual(['options: not-an-object'])
    expect(wrongly(lawInForce)({ on: '2020-01-01' }, { readings: 'default' })).toEqual([
      'readings: not-an-object',
    ])
    expect(faultsOf(() => lawInForce({ on: '2020-01-01' }, {}))).toEqual([])
  })
})
