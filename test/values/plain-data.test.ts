import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bare, ordinary } from '../../src/values/bare.js'
import { digestOf, inOneOrder } from '../../src/values/digest.js'
import { deepFreeze } from '../../src/values/frozen.js'
import { partAt } from '../../src/values/part-at.js'

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

describe('the digest of plain data is SHA-256 of its text in JSON', () => {
  test.each<[unknown, string]>([
    ['text', '"text"'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [[1, [2, 'x'], null], '[1,[2,"x"],null]'],
    [{ b: 1, a: [{ d: 2, c: 3 }] }, '{"a":[{"c":3,"d":2}],"b":1}'],
  ])('%j has that of %s', (data, text) => {
    expect(digestOf(data)).toBe(sha256(text))
  })

  test('the keys stand in the order of their letters, and what is undefined is not there', () => {
    const text = '{"a":1,"b":2,"c":3,"d":4}'
    expect(digestOf({ c: 3, a: 1, d: 4, b: 2 })).toBe(sha256(text))
    expect(digestOf({ d: 4, c: 3, b: 2, a: 1, e: undefined })).toBe(sha256(text))
  })

  test('a letter that is not of ASCII is escaped in four digits', () => {
    expect(digestOf('pensie de vârstă')).toBe(sha256('"pensie de v\\u00e2rst\\u0103"'))
  })
})

describe('a list in one order', () => {
  test('is the same however it was written, each part as often as it was there', () => {
    const [a, b, c] = [{ on: '2020-01-01' }, { on: '2020-01-02' }, { on: '2020-01-03' }]
    const ordered = [a, b, b, c]
    for (const list of [ordered, [c, b, a, b], [b, c, b, a], [b, a, c, b]])
      expect(inOneOrder(list)).toEqual(ordered)
  })
})

describe('plain data', () => {
  test('inherits as anybody else writes it, in its lists and parts too', () => {
    const data = bare({ list: [bare({ a: 1 }), null, 'x'], none: null })
    const plain = ordinary(data) as { readonly list: readonly object[] }
    expect(plain).toStrictEqual({ list: [{ a: 1 }, null, 'x'], none: null })
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(plain.list[0])).toBe(Object.prototype)
  })

  test('is frozen in depth, what is empty in it left as it is', () => {
    const data = deepFreeze({ list: [{ a: { b: null } }], text: 'x' })
    for (const part of [data, data.list, data.list[0], data.list[0]?.a])
      expect(Object.isFrozen(part)).toBe(true)
    expect(deepFreeze(null)).toBeNull()
    expect(deepFreeze('x')).toBe('x')
  })

  test('has at a path what stands there itself, and nothing that it inherits', () => {
    const data = { events: [{ on: '2020-01-01' }], none: null }
    expect(partAt(data, 'events.0.on')).toBe('2020-01-01')
    for (const path of ['events.1.on', 'none.on', 'events.0.on.length', 'toString'])
      expect(partAt(data, path)).toBeUndefined()
  })
})
