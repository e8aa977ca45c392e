import { describe, expect, test } from 'vitest'
import { listOf } from '../../src/schema/list-of.js'
import { mapOf } from '../../src/schema/map-of.js'
import { flag, oneOf, text, wholeNumber } from '../../src/schema/scalars.js'
import { whicheverOf } from '../../src/schema/schema.js'
import type { Described } from '../../src/schema/shape.js'
import { writtenAs } from '../../src/schema/standard-json-schema.js'

const $schema = 'https://json-schema.org/draft/2020-12/schema'

const written = (schema: Described): unknown => writtenAs('draft-2020-12', 'input', schema)

describe('a JSON Schema of what stands in one place', () => {
  test.each([
    ['text', () => text(), { type: 'string', minLength: 1 }],
    ['text of a pattern', () => text(/^\d{3}$/), { type: 'string', pattern: '^\\d{3}$' }],
    ['a flag', () => flag, { type: 'boolean' }],
    ['a word', () => oneOf(['I', 'II']), { type: 'string', enum: ['I', 'II'] }],
    ['a whole number', () => wholeNumber(0, 11), { type: 'integer', minimum: 0, maximum: 11 }],
  ] as const)('%s', (_, schema, expected) => {
    expect(written(schema())).toStrictEqual({ $schema, ...expected })
  })

  test('a list has at most 1,000 items', () => {
    expect(written(listOf(flag))).toStrictEqual({
      $schema,
      type: 'array',
      items: { type: 'boolean' },
      maxItems: 1000,
    })
  })

  test('a map has names, none empty and none that objects have of themselves', () => {
    expect(written(mapOf(flag, 100))).toStrictEqual({
      $schema,
      type: 'object',
      propertyNames: { minLength: 1, not: { enum: ['__proto__', 'prototype', 'constructor'] } },
      additionalProperties: { type: 'boolean' },
      maxProperties: 100,
    })
  })

  test('one of several kinds is any of them', () => {
    expect(written(whicheverOf<unknown>([flag, wholeNumber(1, 2)], () => flag))).toStrictEqual({
      $schema,
      anyOf: [{ type: 'boolean' }, { type: 'integer', minimum: 1, maximum: 2 }],
    })
  })
})
