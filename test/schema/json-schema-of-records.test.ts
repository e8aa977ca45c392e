import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/schema/check.js'
import { notBefore, partOf } from '../../src/schema/cross-checks.js'
import { InvalidInputError } from '../../src/schema/errors.js'
import { optional, record } from '../../src/schema/record.js'
import { civilDate, flag } from '../../src/schema/scalars.js'
import { converterOf, writtenAs } from '../../src/schema/standard-json-schema.js'
import { wordsOfChecks } from '../../src/schema/words-of-checks.js'

const $schema = 'https://json-schema.org/draft/2020-12/schema'

describe('a JSON Schema of a record', () => {
  test('requires what may not be left out, and takes no other field', () => {
    const schema = record<{ readonly a: boolean; readonly b?: boolean }>({ a: flag, b: optional(flag) })
    const fields = { a: { type: 'boolean' }, b: { type: 'boolean' } }
    for (const side of ['input', 'output'] as const)
      expect(writtenAs('draft-2020-12', side, schema)).toStrictEqual({
        $schema,
        type: 'object',
        properties: fields,
        required: ['a'],
        additionalProperties: false,
      })
  })

  test('says nothing of what is required where everything may be left out', () => {
    const schema = record<{ readonly a?: boolean }>({ a: optional(flag) })
    expect(writtenAs('draft-2020-12', 'input', schema)).toStrictEqual({
      $schema,
      type: 'object',
      properties: { a: { type: 'boolean' } },
      additionalProperties: false,
    })
  })

  test('tells the rules between its fields in words', () => {
    const days = { a: optional(civilDate), b: optional(civilDate) }
    const schema = record<{ readonly a?: string; readonly b?: string }>(days as never, notBefore('a', 'b'))
    expect(writtenAs('draft-2020-12', 'input', schema)).toMatchObject({
      properties: { a: { $ref: '#/$defs/day' }, b: { $ref: '#/$defs/day' } },
      description:
        'Refused besides, where fields do not fit one another:\n' +
        'before-earlier-event (is before the event that it follows): b (a).',
    })
  })
})

describe('the rules between fields in words', () => {
  const inList = (...reads: readonly string[]): Check<never> => ({
    reads,
    code: 'contradictory',
    clashesIn: () => [],
  })

  test('are none where there is no rule', () => {
    expect(wordsOfChecks([])).toStrictEqual({})
  })

  test('are a line for each fault, with each place that may bear it, once', () => {
    const alone: Check<never> = { reads: ['d'], at: 'd', code: 'contradictory', holds: () => true }
    const checks = [
      notBefore('a', 'b'),
      partOf('part', 'whole'),
      notBefore('b', 'c'),
      notBefore('a', 'b'),
      alone,
      inList('events'),
      inList('events', 'from', 'to'),
    ]
    expect(wordsOfChecks(checks)).toStrictEqual({
      description: [
        'Refused besides, where fields do not fit one another:',
        'before-earlier-event (is before the event that it follows): b (a), c (b).',
        'longer-than-whole (is longer than the stage of which it is a part): part (whole).',
        'contradictory (contradicts another field): d, events, events (from, to).',
      ].join('\n'),
    })
  })
})

describe('a converter', () => {
  const { input, output } = converterOf(civilDate)

  test('writes for the draft that is asked for, with the keyword of that draft', () => {
    const day = { type: 'string', format: 'date' }
    expect(input({ target: 'draft-2020-12' })).toMatchObject({
      $schema,
      $ref: '#/$defs/day',
      $defs: { day },
    })
    expect(output({ target: 'draft-07' })).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $ref: '#/definitions/day',
      definitions: { day },
    })
  })

  test.each([
    [{ target: 'openapi-3.0' }, 'not-allowed'],
    [{}, 'missing'],
    [undefined, 'missing'],
    ['draft-07', 'missing'],
    [{ target: 7 }, 'not-allowed'],
  ])('refuses %j', (options, code) => {
    const ask = (): unknown => input(options as never)
    expect(ask).toThrow(InvalidInputError)
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'options.target', code })] }),
    )
  })
})
