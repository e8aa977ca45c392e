import { readdirSync, readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, it } from 'vitest'
import {
  contestationSchema,
  endOfTermSchema,
  InvalidInputError,
  potentialStageSchema,
} from '../../../src/index.js'
import { FOLDER, OPENAPI, writtenFiles } from './files.js'

const written = writtenFiles()

describe('what is shipped for who writes forms, servers and clients', () => {
  it.each([...written.keys()])(
    '%s is as the schemas and types have it: npm run json-schema writes it anew',
    path => {
      expect(readFileSync(path, 'utf8')).toBe(written.get(path))
    },
  )

  it('has no file left over', () => {
    expect([...readdirSync(FOLDER).map(file => `${FOLDER}/${file}`), OPENAPI].sort()).toEqual(
      [...written.keys()].sort(),
    )
  })

  it('has an OpenAPI document that its validator takes', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(readFileSync(OPENAPI, 'utf8')))
    expect({ valid, errors, version: validator.version }).toEqual({
      valid: true,
      errors: undefined,
      version: '3.1',
    })
  })
})

describe('a schema on ~standard', () => {
  const standard: StandardJSONSchemaV1.Props & StandardSchemaV1.Props = endOfTermSchema['~standard']
  const { jsonSchema } = standard

  const field = (written: object, name: string): unknown =>
    (written as { readonly properties: Readonly<Record<string, unknown>> }).properties[name]

  it('gives JSON Schema 2020-12, frozen, and the same each time', () => {
    const schema = jsonSchema.input({ target: 'draft-2020-12' })
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['from', 'length', 'unit'],
      additionalProperties: false,
    })
    expect(field(schema, 'length')).toEqual({ type: 'integer', minimum: 1, maximum: 36_525 })
    expect(field(schema, 'from')).toEqual({ $ref: '#/$defs/day' })
    expect(Object.isFrozen(field(schema, 'length'))).toBe(true)
    expect(JSON.stringify(jsonSchema.input({ target: 'draft-2020-12' }))).toBe(JSON.stringify(schema))
  })

  it('gives draft 7 with the keyword of that draft', () => {
    const schema = jsonSchema.input({ target: 'draft-07' })
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
    expect(field(schema, 'from')).toEqual({ $ref: '#/definitions/day' })
    expect(Object.keys(schema)).toContain('definitions')
  })

  it('tells what is given from what is handed on: a stage is whole then, a decimal is text', () => {
    const { input, output } = potentialStageSchema['~standard'].jsonSchema
    const stages = [input, output].map(side => side({ target: 'draft-2020-12' })['$defs'])
    expect(stages[0]).not.toHaveProperty('stage.required')
    expect(stages[1]).toHaveProperty('stage.required', ['years', 'months', 'days'])
  })

  it('says in words what fields must be beside one another', () => {
    const { description } = contestationSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    expect(description).toBe(
      'Refused besides, where fields do not fit one another:\n' +
        'before-earlier-event (is before the event that it follows): communicatedOn (issuedOn), filedOn (communicatedOn).',
    )
  })

  it.each([
    ['a draft that it does not write', { target: 'openapi-3.0' }, 'not-allowed'],
    ['nothing', undefined, 'missing'],
    ['what is no text', { target: 7 }, 'not-allowed'],
  ])('refuses %s as a target', (_, options, code) => {
    const ask = (): unknown => jsonSchema.output(options as never)
    expect(ask).toThrow(InvalidInputError)
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'options.target', code })] }),
    )
  })
})
