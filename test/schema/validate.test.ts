import { describe, expect, test } from 'vitest'
import { record } from '../../src/schema/record.js'
import { text } from '../../src/schema/scalars.js'
import { type Schema, schemaOf, whicheverOf } from '../../src/schema/schema.js'
import { validate } from '../../src/schema/validate.js'
import { revoked } from '../across/hostile/foreign.js'
import { bothSides } from './both-sides.js'

const codesOf = (schema: Schema<unknown>, input: unknown): readonly string[] => {
  const validated = validate(schema, input)
  return validated.valid ? [] : validated.faults.map(({ path, code }) => `${path}: ${code}`)
}

const fields = () =>
  record<{ readonly b: string; readonly a: string; readonly c: string }>({ b: text(), a: text(), c: text() })

describe('what is found right at once', () => {
  test('is not gone through a second time', () => {
    const right = schemaOf<string>(
      () => ({ kind: 'text', pattern: undefined }),
      () => 'right',
      () => {
        throw new Error('gone through a second time')
      },
    )
    expect(validate(right, 'x')).toEqual({ valid: true, facts: 'right' })
  })
})

describe('the faults', () => {
  test('stand in the order of their paths, not of the fields or of the input', () => {
    expect(codesOf(fields(), {})).toEqual(['a: missing', 'b: missing', 'c: missing'])
    expect(codesOf(fields(), { d: 1, c: 1, b: 1, a: 1, A: 1 })).toEqual([
      'A: unknown-field',
      'a: not-text',
      'b: not-text',
      'c: not-text',
      'd: unknown-field',
    ])
  })

  test('say of what cannot be read that it cannot, whatever was expected', () => {
    expect(codesOf(fields(), { a: revoked({}), b: 'x', c: 1 })).toEqual(['a: not-readable', 'c: not-text'])
  })
})

describe('of several kinds of object the input says which it is', () => {
  const kinds = () => {
    const [one, other] = [text(/^1/, 'not-a-digest'), text(/^2/, 'not-a-month')]
    return whicheverOf<string>([one, other], input => (String(input).length === 1 ? one : other))
  }

  test('and only that one is asked', () => {
    expect(bothSides(kinds(), '1')).toEqual(['1', '1'])
    expect(bothSides(kinds(), '22')).toEqual(['22', '22'])
    expect(bothSides(kinds(), '2')).toEqual(['no', [': not-a-digest']])
    expect(bothSides(kinds(), '11')).toEqual(['no', [': not-a-month']])
  })
})
