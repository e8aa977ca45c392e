import { ordinary } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import type { Fault } from './faults.js'
import type { Schema } from './schema.js'
import { converterOf } from './standard-json-schema.js'
import type { StandardIssue, StandardSchema } from './standard-schema.js'
import { validate } from './validate.js'

const keyOf = (part: string): PropertyKey => (/^\d+$/.test(part) ? Number(part) : part)

const issueOf = ({ path, ...said }: Fault): StandardIssue => ({
  ...said,
  path: path === '' ? [] : path.split('.').map(keyOf),
})

/** Speaks Standard Schema for one input, with the same faults and texts as the functions throw. */
export const standard = <Input, Facts>(schema: Schema<Facts>): StandardSchema<Input, Facts> =>
  Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'pensie-invaliditate',
      validate: (input: unknown) => {
        const validated = validate(schema, input)
        return deepFreeze(
          validated.valid
            ? { value: ordinary(validated.facts) as Facts }
            : { issues: validated.faults.map(issueOf) },
        )
      },
      jsonSchema: converterOf(schema),
    } as const),
  })
