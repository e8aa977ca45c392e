import { describe, expect, test } from 'vitest'
import { listOf } from '../../src/schema/list-of.js'
import { mapOf } from '../../src/schema/map-of.js'
import { text, wholeNumber } from '../../src/schema/scalars.js'
import { bothSides } from './both-sides.js'

describe('a list', () => {
  const said = (input: unknown): unknown => bothSides(listOf(wholeNumber(1, 3)), input)
  const ones = (length: number): readonly number[] => Array.from({ length }, () => 1)

  test('gives its items in their order', () => {
    expect(said([])).toEqual([[], []])
    expect(said([3, 1, 2])).toEqual([
      [3, 1, 2],
      [3, 1, 2],
    ])
  })

  test('is refused by each item that is wrong', () => {
    expect(said([1, 4, 2, 'x'])).toEqual(['no', ['1: out-of-range', '3: not-a-number']])
  })

  test('is no text, no record and not nothing', () => {
    expect(said('1')).toEqual(['no', [': not-a-list']])
    expect(said({ 0: 1, length: 1 })).toEqual(['no', [': not-a-list']])
    expect(said(null)).toEqual(['no', [': not-a-list']])
  })

  test('has at most 1,000 items', () => {
    expect(said(ones(1000))).toEqual([ones(1000), ones(1000)])
    expect(said(ones(1001))).toEqual(['no', [': out-of-range']])
  })
})

describe('a map', () => {
  const said = (input: unknown): unknown => bothSides(mapOf(text(), 2), input)

  test('gives each part under the name that the caller gave it', () => {
    expect(said({})).toEqual([{}, {}])
    expect(said({ a: 'one' })).toEqual([{ a: 'one' }, { a: 'one' }])
    expect(said({ b: 'two', a: 'one' })).toEqual([
      { b: 'two', a: 'one' },
      { b: 'two', a: 'one' },
    ])
  })

  test('has no more parts than it may', () => {
    expect(said({ a: 'one', b: 'two', c: 'three' })).toEqual(['no', [': out-of-range']])
  })

  test('has at most 1,000 parts where nothing else is said', () => {
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`p${place}`, 'x']))
    expect(bothSides(mapOf(text()), parts)).toEqual([parts, parts])
    const shape = mapOf(text()).shape()
    expect(shape).toMatchObject({ kind: 'map', most: 1000 })
  })

  test('has no part without a name, nor with one that objects have of themselves', () => {
    expect(said({ '': 'one' })).toEqual(['no', [': not-allowed']])
    expect(said({ constructor: 'one' })).toEqual(['no', ['"constructor": not-allowed']])
    expect(said(JSON.parse('{"__proto__":"one","a":"two"}'))).toEqual(['no', ['"__proto__": not-allowed']])
  })

  test('is refused by each part that is wrong', () => {
    expect(said({ a: 1, b: '' })).toEqual(['no', ['a: not-text', 'b: missing']])
  })

  test('is no list and no text', () => {
    expect(said(['one'])).toEqual(['no', [': not-an-object']])
    expect(said('one')).toEqual(['no', [': not-an-object']])
  })

  test('inherits nothing', () => {
    const [quick, full] = bothSides(mapOf(text()), { a: 'one' })
    expect([quick, full].map(map => 'toString' in (map as object))).toEqual([false, false])
  })
})
