import { describe, expect, test } from 'vitest'
import { takenIn, takenInWithFaults } from '../../src/schema/taken-in.js'
import { withKeys } from '../across/hostile/foreign.js'

const faultsOf = (value: unknown): readonly string[] =>
  takenInWithFaults(value, 'x').faults.map(({ path, code }) => `${path}: ${code}`)

const listOf = (length: number, item: unknown): readonly unknown[] => Array.from({ length }, () => item)

/** A record in a record, so many times; the innermost holds text. */
const nested = (depth: number): unknown => (depth === 0 ? { last: 'text' } : { a: nested(depth - 1) })

/** A list in a list, so many times; the innermost is empty. */
const nestedLists = (depth: number): unknown => (depth === 0 ? [] : [nestedLists(depth - 1)])

describe('data is taken in as deep as 20', () => {
  test('a record that lies 20 deep is there with all it holds', () => {
    expect(takenIn(nested(20))).toEqual(nested(20))
  })

  test('of one that lies deeper, what holds it is at fault, once', () => {
    expect(faultsOf(nested(21))).toEqual([`x${'.a'.repeat(20)}: out-of-range`])
    expect(faultsOf(nested(40))).toEqual([`x${'.a'.repeat(20)}: out-of-range`])
  })

  test('of lists, the one that lies deeper', () => {
    expect(takenIn(nestedLists(20))).toEqual(nestedLists(20))
    expect(faultsOf(nestedLists(21))).toEqual([`x${'.0'.repeat(21)}: out-of-range`])
  })
})

describe('a record has at most 1,000 fields', () => {
  test('of one with more, it alone is at fault, not what holds it', () => {
    expect(takenIn({ a: withKeys(1000) })).toEqual({ a: withKeys(1000) })
    expect(faultsOf({ a: withKeys(1001), b: 1 })).toEqual(['x.a: out-of-range'])
    expect(takenIn({ a: withKeys(1001), b: 1 })).toMatchObject({ b: 1 })
  })
})

describe('an input has at most 100,000 values', () => {
  test('a list of so many is taken in, and of one more it is not', () => {
    expect(takenIn(listOf(100_000, 1))).toEqual(listOf(100_000, 1))
    expect(faultsOf(listOf(100_001, 1))).toEqual(['x: out-of-range'])
  })

  test('an empty record beside the last of them is one of them, and what is in a record is one more', () => {
    expect(takenIn([{}, ...listOf(99_999, 1)])).toEqual([{}, ...listOf(99_999, 1)])
    expect(faultsOf([{ a: 1 }, ...listOf(99_999, 1)])).toEqual(['x.0: out-of-range'])
  })

  test('those of all lists count together', () => {
    // The record takes 2, the lists 60,000 and 39,998.
    expect(faultsOf({ a: listOf(60_000, 1), b: listOf(39_998, 1) })).toEqual([])
    expect(faultsOf({ a: listOf(60_000, 1), b: listOf(39_999, 1) })).toEqual(['x.b: out-of-range'])
  })

  test('and those of all records: of 101 with 1,000 fields each, the list takes 101 and leaves room for 99', () => {
    expect(faultsOf(listOf(101, withKeys(1000)))).toEqual(['x.99: out-of-range', 'x.100: out-of-range'])
  })

  test('once there were too many, the fields of no other are named', () => {
    let asked = 0
    const counting = new Proxy(
      {},
      {
        ownKeys: () => {
          asked += 1
          return []
        },
      },
    )
    const given = [counting, { a: 1 }, counting, ...listOf(99_997, 1)]
    expect(faultsOf(given)).toEqual(['x.1: out-of-range', 'x.2: out-of-range'])
    expect(asked).toBe(1)
  })
})
