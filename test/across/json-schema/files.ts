import { inputs } from './inputs.js'
import { openapi } from './openapi.js'
import { PublicTypes } from './public-types.js'
import { assessment } from './results.js'

export const FOLDER = 'json-schema'
export const OPENAPI = 'docs/openapi.json'

const inJson = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`

/** Every file that is written from the schemas and the types, by its path. */
export const writtenFiles = (): ReadonlyMap<string, string> => {
  const types = new PublicTypes()
  const given = inputs(types)
  const schemas = { ...given, assessment: assessment(types) }
  return new Map([
    ...Object.entries(schemas).map(([name, schema]) => [`${FOLDER}/${name}.json`, inJson(schema)] as const),
    [OPENAPI, inJson(openapi(types, given))],
  ])
}
