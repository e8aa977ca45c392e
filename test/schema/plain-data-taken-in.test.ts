import { describe, expect, test } from 'vitest'
import { isPlainObject, isUnsafeName, takenIn } from '../../src/schema/taken-in.js'

describe('plain data is taken in as it is', () => {
  test.each([null, 0, 5, '', 'text', true, false, undefined])('%s', value => {
    expect(takenIn(value)).toBe(value)
  })

  test('lists and records, without the fields that are undefined', () => {
    const taken = takenIn({ a: [1, null, undefined], b: { c: 'text', d: undefined } })
    expect(taken).toEqual({ a: [1, null, undefined], b: { c: 'text' } })
    expect(Object.keys((taken as { readonly b: object }).b)).toEqual(['c'])
  })
})

describe('what is of a kind of its own is not taken in', () => {
  test.each([
    ['a function', () => 1],
    ['a class', class {}],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an instance', new (class {})()],
  ])('%s: a symbol that no schema takes stands for it', (_, value) => {
    expect(typeof takenIn(value)).toBe('symbol')
    expect(takenIn([value])).toEqual([takenIn(value)])
  })
})

describe('a plain object is one that inherits from nothing, or from what inherits from nothing', () => {
  test.each([
    ['an object', {}],
    ['one without prototype', Object.create(null)],
    ['one of another realm', Object.create(Object.create(null) as object)],
  ])('%s is one', (_, value) => {
    expect(isPlainObject(value)).toBe(true)
  })

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['text', 'text'],
    ['a list', []],
    ['a list without prototype', Object.setPrototypeOf([], null)],
    ['a function', () => 1],
    ['a function without prototype', Object.setPrototypeOf(() => 1, null)],
    ['a date', new Date(0)],
    ['one that inherits from an object', Object.create({})],
  ])('%s is none', (_, value) => {
    expect(isPlainObject(value)).toBe(false)
  })
})

describe('a name that objects have of themselves', () => {
  test('is shown in quotes, and known by them', () => {
    const given = JSON.parse('{"__proto__":1,"constructor":2,"prototype":3,"a":4}') as object
    const names = Object.keys(takenIn(given) as object)
    expect(names).toEqual(['"__proto__"', '"constructor"', '"prototype"', 'a'])
    expect(names.map(isUnsafeName)).toEqual([true, true, true, false])
  })
})
