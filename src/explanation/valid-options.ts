import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import type { Schema } from '../schema/record.js'
import { validate } from '../schema/validate.js'

/** Options that must be given; their faults say that they are theirs. */
export const validOptions = <T>(schema: Schema<T>, options: unknown): T => {
  const validated = validate(schema, options)
  if (validated.valid) return validated.facts
  throw new InvalidInputError(faultsOfArgument('options', validated.faults))
}
