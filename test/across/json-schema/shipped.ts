import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { FOLDER } from './files.js'

/** The schemas as they are shipped, by the names of their files. */
export const SHIPPED: ReadonlyMap<string, JsonSchema> = new Map(
  readdirSync(FOLDER).map(file => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as JsonSchema,
  ]),
)

/** Strict: a schema that says something unknown, or nothing, does not compile. A day is one by its pattern alone. */
export const validatorOf = (schema: JsonSchema): ValidateFunction =>
  new Ajv2020({ strict: true, strictRequired: false, formats: { date: true }, inlineRefs: false }).compile(
    schema,
  )
