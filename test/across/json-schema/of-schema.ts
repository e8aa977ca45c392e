import fc from 'fast-check'
import type { JsonSchema } from '../../../src/schema/json-schema.js'

type Definitions = Readonly<Record<string, JsonSchema>>

const WHOLE = { min: -5, max: 40_000 }

const textsOf = ({ pattern, not, minLength = 0 }: JsonSchema): fc.Arbitrary<string> => {
  if (typeof pattern !== 'string') return fc.string({ minLength: Number(minLength), maxLength: 12 })
  const refused = not === undefined ? undefined : new RegExp((not as { pattern: string }).pattern)
  return fc.stringMatching(new RegExp(pattern)).filter(text => !refused?.test(text))
}

const numbersOf = ({ minimum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> => {
  const least = Number(minimum ?? exclusiveMinimum)
  return fc
    .oneof(
      fc.integer({ min: least, max: 100_000 }),
      fc.integer({ min: least, max: 10_000_000 }).map(thousandths => thousandths / 1000),
      fc.double({ min: least, max: 999_999_999, noNaN: true }),
    )
    .filter(number => exclusiveMinimum === undefined || number > least)
}

/** Anything that a schema takes, so that what it takes and the library refuses is met. */
export const takenBy = (schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> => {
  const inner = (part: unknown): fc.Arbitrary<unknown> => takenBy(part as JsonSchema, definitions)
  const { $ref, anyOf, type } = schema
  if (typeof $ref === 'string') return inner(definitions[$ref.replace('#/$defs/', '')])
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(inner))
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  switch (type) {
    case 'string':
      return textsOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ ...WHOLE, min: Number(schema['minimum']), max: Number(schema['maximum']) })
    case 'number':
      return numbersOf(schema)
    case 'array':
      return fc.array(inner(schema['items']), { maxLength: 4 })
    case 'object':
      return objectsOf(schema, inner)
    default:
      throw new Error(`nothing is known of ${JSON.stringify(schema)}`)
  }
}

const objectsOf = (
  { properties, required = [], additionalProperties }: JsonSchema,
  inner: (part: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> => {
  if (properties === undefined) {
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), inner(additionalProperties), { maxKeys: 3 })
  }
  const fields = Object.entries(properties as object).map(([name, part]) => [name, inner(part)] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as string[] })
}
