import { DAY_PATTERN, MONTH_PATTERN } from '../values/civil-date.js'
import type { Described, DescribedField, Shape } from './shape.js'
import { DECIMAL, ZERO } from './scalars.js'
import { UNSAFE_NAMES } from './taken-in.js'
import { wordsOfChecks } from './words-of-checks.js'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What is written down of a value: as a caller gives it, or as it is handed on once it was found right. */
export type Side = 'input' | 'output'

const textOf = (pattern: Readonly<RegExp> | undefined): JsonSchema =>
  pattern === undefined ? { type: 'string', minLength: 1 } : { type: 'string', pattern: pattern.source }

const decimalText = (isAboveZero: boolean): JsonSchema => ({
  type: 'string',
  pattern: DECIMAL.source,
  ...(isAboveZero ? { not: { pattern: ZERO.source } } : {}),
})

const decimalNumber = (isAboveZero: boolean): JsonSchema => ({
  type: 'number',
  ...(isAboveZero ? { exclusiveMinimum: 0 } : { minimum: 0 }),
  exclusiveMaximum: 1_000_000_000,
  description:
    'A number counts by its digits, as JavaScript prints them: at most 10 after the point, without exponent.',
})

/** Writes one schema, and beside it the definitions to which it points. */
export class Writer {
  /** What stands in many places, written once, by its name. */
  readonly definitions: Map<string, JsonSchema> = new Map<string, JsonSchema>()
  readonly #side: Side
  readonly #pointer: string

  /** `pointer` is where a reader looks for the definitions. */
  constructor(side: Side, pointer: string) {
    this.#side = side
    this.#pointer = pointer
  }

  of(schema: Described): JsonSchema {
    return this.#ofShape(schema.shape())
  }

  #ofShape(shape: Shape): JsonSchema {
    switch (shape.kind) {
      case 'text':
        return this.#ofText(shape.pattern)
      case 'decimal':
        return this.#ofDecimal(shape.isAboveZero)
      case 'flag':
        return { type: 'boolean' }
      case 'word':
        return { type: 'string', enum: [...shape.allowed] }
      case 'whole-number':
        return { type: 'integer', minimum: shape.least, maximum: shape.most }
      case 'list':
        return { type: 'array', items: this.of(shape.item), maxItems: shape.most }
      case 'map':
        return {
          type: 'object',
          propertyNames: { minLength: 1, not: { enum: [...UNSAFE_NAMES] } },
          additionalProperties: this.of(shape.item),
          maxProperties: shape.most,
        }
      case 'record':
        return { ...this.#ofFields(shape.fields), ...wordsOfChecks(shape.checks) }
      case 'completed':
        return this.#defined('stage', () => this.#ofCompleted(shape.record.shape()))
      case 'alternatives':
        return { anyOf: shape.schemas.map(schema => this.of(schema)) }
    }
  }

  #defined(name: string, write: () => JsonSchema): JsonSchema {
    this.definitions.set(name, write())
    return { $ref: `${this.#pointer}${name}` }
  }

  #ofText(pattern: Readonly<RegExp> | undefined): JsonSchema {
    const written = textOf(pattern)
    if (pattern === DAY_PATTERN) return this.#defined('day', () => ({ ...written, format: 'date' }))
    return pattern === MONTH_PATTERN ? this.#defined('month', () => written) : written
  }

  #ofDecimal(isAboveZero: boolean): JsonSchema {
    return this.#defined(isAboveZero ? 'decimalAboveZero' : 'decimal', () =>
      this.#side === 'output'
        ? decimalText(isAboveZero)
        : { anyOf: [decimalText(isAboveZero), decimalNumber(isAboveZero)] },
    )
  }

  /** Every field is there once what was left out is filled in. */
  #ofCompleted(shape: Shape): JsonSchema {
    if (shape.kind !== 'record') return this.#ofShape(shape)
    const fields = shape.fields.map(({ name, schema, mayBeLeftOut }) => ({
      name,
      schema,
      mayBeLeftOut: mayBeLeftOut && this.#side === 'input',
    }))
    return this.#ofFields(fields)
  }

  #ofFields(fields: readonly DescribedField[]): JsonSchema {
    const required = fields.filter(({ mayBeLeftOut }) => !mayBeLeftOut).map(({ name }) => name)
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(({ name, schema }) => [name, this.of(schema)])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    }
  }
}
