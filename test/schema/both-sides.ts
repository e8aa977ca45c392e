import { NO, type Schema } from '../../src/schema/schema.js'
import { takenIn } from '../../src/schema/taken-in.js'
import { thoroughly } from '../../src/schema/validate.js'

/** What a schema says at once, and what it says in full: the facts, or `no` and the faults as `path: code`. */
export const bothSides = (
  schema: Schema<unknown>,
  input: unknown,
): readonly [quick: unknown, full: unknown] => {
  const taken = takenIn(input)
  const facts = schema.quick(taken)
  const validated = thoroughly(schema, taken)
  return [
    facts === NO ? 'no' : facts,
    validated.valid ? validated.facts : validated.faults.map(({ path, code }) => `${path}: ${code}`),
  ]
}
