import { describe, expect, test } from 'vitest'
import type { CrossCheck } from '../../src/schema/check.js'
import { optional, record } from '../../src/schema/record.js'
import { text, wholeNumber } from '../../src/schema/scalars.js'
import { NO } from '../../src/schema/schema.js'
import { bothSides } from './both-sides.js'

interface Part {
  readonly a?: number
  readonly b?: number
}

interface Whole {
  readonly a?: number
  readonly b?: number
  readonly part?: Part
}

const digit = () => optional(wholeNumber(0, 9))
const part = () => optional(record<Part>({ a: digit(), b: digit() }))

/** A rule that nothing keeps: wherever it is asked, it is told. */
const broken = (at: string, ...reads: readonly string[]): CrossCheck<Whole> => ({
  reads,
  at,
  code: 'contradictory',
  holds: () => false,
})

const faultsOf = (input: unknown, ...checks: readonly CrossCheck<Whole>[]): unknown =>
  bothSides(record<Whole>({ a: digit(), b: digit(), part: part() }, ...checks), input)[1]

describe('a rule between fields is asked once what it reads is right', () => {
  test('of a field that is wrong it is not asked, of the others it is', () => {
    expect(faultsOf({ a: 10, b: 1 }, broken('b', 'a', 'b'))).toEqual(['a: out-of-range'])
    expect(faultsOf({ a: 10, b: 1 }, broken('b', 'b'))).toEqual(['a: out-of-range', 'b: contradictory'])
  })

  test('of several rules each by what it reads itself', () => {
    const checks = [broken('a', 'a'), broken('b', 'b')]
    expect(faultsOf({ a: 1, b: 10 }, ...checks)).toEqual(['a: contradictory', 'b: out-of-range'])
  })

  test('of a part it is not asked where the whole is wrong', () => {
    expect(faultsOf({ part: 5, b: 1 }, broken('b', 'part.a', 'b'))).toEqual(['part: not-an-object'])
  })

  test('of a whole it is not asked where a part is wrong', () => {
    expect(faultsOf({ part: { a: 10 }, b: 1 }, broken('b', 'part', 'b'))).toEqual(['part.a: out-of-range'])
  })

  test('of a part it is asked where another part is wrong', () => {
    expect(faultsOf({ part: { a: 1, b: 10 } }, broken('part.a', 'part.a'))).toEqual([
      'part.a: contradictory',
      'part.b: out-of-range',
    ])
  })

  test('of a part it is asked where a field of that name beside it is wrong', () => {
    const checks = [broken('a', 'a'), broken('part.a', 'part.a')]
    expect(faultsOf({ a: 10, part: { a: 1 } }, ...checks)).toEqual([
      'a: out-of-range',
      'part.a: contradictory',
    ])
  })
})

describe('at once, too', () => {
  test('a rule is not asked of what is no right record', () => {
    const neverAsked: CrossCheck<Whole> = {
      ...broken('a', 'a'),
      holds: () => {
        throw new Error('it was asked')
      },
    }
    const schema = record<Whole>({ a: digit(), b: digit(), part: part() }, neverAsked)
    expect(schema.quick({ a: 10 })).toBe(NO)
    expect(schema.quick({ c: 1 })).toBe(NO)
    expect(schema.quick([])).toBe(NO)
  })
})

describe('a record', () => {
  test('has each of its fields, and no others', () => {
    const schema = record<{ readonly a: string; readonly b?: number }>({ a: text(), b: digit() })
    expect(bothSides(schema, { b: 1, a: 'x' })).toEqual([
      { a: 'x', b: 1 },
      { a: 'x', b: 1 },
    ])
    expect(bothSides(schema, { a: 'x' })).toEqual([{ a: 'x' }, { a: 'x' }])
    expect(bothSides(schema, { b: 1 })).toEqual(['no', ['a: missing']])
    expect(bothSides(schema, { a: 'x', c: 1 })).toEqual(['no', ['c: unknown-field']])
  })

  test('says of a field whether it may be left out', () => {
    const schema = record<{ readonly a: string; readonly b?: number }>({ a: text(), b: digit() })
    expect(schema.shape()).toMatchObject({
      kind: 'record',
      fields: [
        { name: 'a', mayBeLeftOut: false },
        { name: 'b', mayBeLeftOut: true },
      ],
    })
    expect(digit().isOptional).toBe(true)
  })
})
