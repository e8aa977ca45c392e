import { describe, expect, test } from 'vitest'
import type { Side } from '../../src/schema/json-schema.js'
import { optional, record } from '../../src/schema/record.js'
import { civilDate, civilMonth, decimalAboveZero, decimalText, flag } from '../../src/schema/scalars.js'
import type { Described } from '../../src/schema/shape.js'
import { stage } from '../../src/schema/stage.js'
import { writtenAs } from '../../src/schema/standard-json-schema.js'

const $schema = 'https://json-schema.org/draft/2020-12/schema'

describe('what stands in many places is written once', () => {
  const definitionOf = (schema: Described, name: string, side: Side = 'input'): unknown => {
    const { $defs, ...rest } = writtenAs('draft-2020-12', side, schema) as { readonly $defs?: object }
    expect(rest).toStrictEqual({ $schema, $ref: `#/$defs/${name}` })
    expect(Object.keys($defs ?? {})).toContain(name)
    return ($defs as Readonly<Record<string, unknown>>)[name]
  }

  test('a day is told as a date, a month by its pattern alone', () => {
    expect(definitionOf(civilDate, 'day')).toStrictEqual({
      type: 'string',
      pattern: expect.stringContaining('02-29') as unknown,
      format: 'date',
    })
    expect(definitionOf(civilMonth, 'month')).toStrictEqual({
      type: 'string',
      pattern: '^(?:19|2[01])\\d\\d-(?:0[1-9]|1[0-2])$',
    })
  })

  const digits = { type: 'string', pattern: '^(0|[1-9]\\d{0,8})(\\.\\d{1,10})?$' }
  const description = expect.any(String) as unknown

  test('a decimal is given as text or number, and handed on as text', () => {
    expect(definitionOf(decimalText, 'decimal')).toStrictEqual({
      anyOf: [digits, { type: 'number', minimum: 0, exclusiveMaximum: 1_000_000_000, description }],
    })
    expect(definitionOf(decimalText, 'decimal', 'output')).toStrictEqual(digits)
  })

  test('one above zero is not zero, however many digits it is written with', () => {
    const aboveZero = { ...digits, not: { pattern: '^0(\\.0+)?$' } }
    expect(definitionOf(decimalAboveZero, 'decimalAboveZero')).toStrictEqual({
      anyOf: [
        aboveZero,
        { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1_000_000_000, description },
      ],
    })
    expect(definitionOf(decimalAboveZero, 'decimalAboveZero', 'output')).toStrictEqual(aboveZero)
  })

  test('of a stage every part may be left out where it is given, and none is where it is handed on', () => {
    const parts = {
      type: 'object',
      properties: {
        years: { type: 'integer', minimum: 0, maximum: 99 },
        months: { type: 'integer', minimum: 0, maximum: 11 },
        days: { type: 'integer', minimum: 0, maximum: 29 },
      },
      additionalProperties: false,
    }
    expect(definitionOf(stage, 'stage')).toStrictEqual(parts)
    expect(definitionOf(stage, 'stage', 'output')).toStrictEqual({
      ...parts,
      required: ['years', 'months', 'days'],
    })
  })
})

const written = (schema: Described, side: Side = 'input'): unknown => writtenAs('draft-2020-12', side, schema)

test('of what is completed, a field that must be given is required on either side', () => {
  const half = record<{ readonly a: boolean; readonly b?: boolean }>({ a: flag, b: optional(flag) })
  const completed: Described = { shape: () => ({ kind: 'completed', record: half }) }
  expect(written(completed)).toHaveProperty('$defs.stage.required', ['a'])
  expect(written(completed, 'output')).toHaveProperty('$defs.stage.required', ['a', 'b'])
})

test('what is completed and no record is written as it is', () => {
  const completed: Described = { shape: () => ({ kind: 'completed', record: flag }) }
  expect(written(completed)).toHaveProperty('$defs.stage', { type: 'boolean' })
})
