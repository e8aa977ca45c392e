import { describe, expect, test } from 'vitest'
import { takenInWithFaults } from '../../src/schema/taken-in.js'
import { revoked, withKeys, withThrowing } from '../across/hostile/foreign.js'

/** The faults of a value that no schema looks through, as `path: code`. */
const faultsOf = (value: unknown): readonly string[] =>
  takenInWithFaults(value, 'x').faults.map(({ path, code }) => `${path}: ${code}`)

/** A list that says of its length what it likes. */
const listOfLength = (length: unknown): object =>
  new Proxy([], {
    get: (list, name) => (name === 'length' ? length : (Reflect.get(list, name) as unknown)),
  })

describe('each part that cannot be taken in is told by its path, and the others are there', () => {
  test('at any depth, beside text, numbers and null', () => {
    const given = {
      a: revoked({}),
      b: [1, withKeys(1001), 'text'],
      c: null,
      d: 'text',
      e: { f: withThrowing({ g: 1, h: 2 }, 'g') },
    }
    const { value } = takenInWithFaults(given, 'x')
    expect(faultsOf(given)).toEqual(['x.a: not-readable', 'x.b.1: out-of-range', 'x.e.f.g: not-readable'])
    expect(value).toMatchObject({ b: { 0: 1, 2: 'text' }, c: null, d: 'text', e: { f: { h: 2 } } })
  })

  test('the whole by the path that it was given', () => {
    expect(faultsOf(revoked({}))).toEqual(['x: not-readable'])
    expect(faultsOf(withKeys(1001))).toEqual(['x: out-of-range'])
  })

  test('and where nothing is amiss there is no fault', () => {
    expect(takenInWithFaults({ a: [1, { b: 'text' }] }, 'x').faults).toEqual([])
  })
})

describe('a list whose length is not one of a list cannot be read', () => {
  test.each([-1, 1.5, NaN, Infinity, '1', undefined])('a length of %s', length => {
    expect(faultsOf(listOfLength(length))).toEqual(['x: not-readable'])
    expect(faultsOf({ a: listOfLength(length) })).toEqual(['x.a: not-readable'])
  })

  test('a length of zero is that of an empty list', () => {
    expect(takenInWithFaults(listOfLength(0), 'x')).toEqual({ value: [], faults: [] })
  })
})
