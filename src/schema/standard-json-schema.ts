import { deepFreeze } from '../values/frozen.js'
import { InvalidInputError } from './errors.js'
import { faultsOfArgument } from './faults.js'
import { type Side, Writer } from './json-schema.js'
import { oneOf } from './scalars.js'
import type { Described } from './shape.js'
import type { JsonSchemaConverter } from './standard-schema.js'
import { isPlainObject, takenIn } from './taken-in.js'
import { thoroughly } from './validate.js'

/** Each draft by its name, with its own, and where it keeps what it points to. */
const DRAFTS = {
  'draft-2020-12': ['https://json-schema.org/draft/2020-12/schema', '$defs'],
  'draft-07': ['http://json-schema.org/draft-07/schema#', 'definitions'],
} as const

type Draft = keyof typeof DRAFTS

const targets = /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(DRAFTS) as readonly Draft[])

const draftOf = (options: unknown): Draft => {
  const taken = takenIn(options)
  const target = thoroughly(targets, isPlainObject(taken) ? taken['target'] : undefined)
  if (!target.valid) throw new InvalidInputError(faultsOfArgument('options.target', target.faults))
  return target.facts
}

/** The schema of one side, with its definitions. */
export const writtenAs = (draft: Draft, side: Side, schema: Described): Record<string, unknown> => {
  const [$schema, keyword] = DRAFTS[draft]
  const writer = new Writer(side, `#/${keyword}/`)
  const written = writer.of(schema)
  const { definitions } = writer
  return {
    $schema,
    ...written,
    ...(definitions.size > 0 ? { [keyword]: Object.fromEntries(definitions) } : {}),
  }
}

/** The JSON Schema of an input, and of what it is once found right: https://standardschema.dev/json-schema. */
export const converterOf = (schema: Described): JsonSchemaConverter => {
  const of =
    (side: Side) =>
    (options: unknown): Record<string, unknown> =>
      deepFreeze(writtenAs(draftOf(options), side, schema))
  return Object.freeze({ input: of('input'), output: of('output') })
}
