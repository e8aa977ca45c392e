import { readFileSync } from 'node:fs'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { pointing, TypeWriter } from './of-type.js'
import type { PublicTypes } from './public-types.js'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
}

interface Operation {
  readonly path: string
  /** The public function that answers. */
  readonly of: string
  readonly tag: string
  /** The body, by the names of what is given: facts alone, or with options. */
  readonly body: JsonSchema
  readonly example: unknown
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

const DOSSIER = { scheme: 'public', application: { registeredOn: '2026-05-20' } }

const withOptions = (facts: string, options: string): JsonSchema => ({
  type: 'object',
  properties: { dossier: ref(facts), options: ref(options) },
  required: ['dossier'],
  additionalProperties: false,
})

const OPERATIONS: readonly Operation[] = [
  {
    path: '/assess',
    of: 'assess',
    tag: 'dossier',
    body: withOptions('Dossier', 'AssessOptions'),
    example: { dossier: DOSSIER, options: { asOf: '2026-06-01' } },
  },
  {
    path: '/next-question',
    of: 'nextQuestion',
    tag: 'dossier',
    body: withOptions('DossierInForm', 'NextQuestionOptions'),
    example: { dossier: DOSSIER },
  },
  {
    path: '/explain',
    of: 'explain',
    tag: 'dossier',
    body: {
      ...withOptions('Dossier', 'ExplainOptions'),
      required: ['dossier', 'options'],
    },
    example: { dossier: DOSSIER, options: { language: 'ro', audience: 'person' } },
  },
  {
    path: '/contestation',
    of: 'contestation',
    tag: 'question',
    body: ref('ContestationFacts'),
    example: { law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10' },
  },
  {
    path: '/net-pension',
    of: 'netPension',
    tag: 'question',
    body: ref('NetPensionFacts'),
    example: { month: '2025-12', grossLei: '3747' },
  },
]

/** What is given, by the name under which the document has it. */
const GIVEN: Readonly<Record<string, string>> = {
  Dossier: 'dossier',
  DossierInForm: 'dossier-in-form',
  AssessOptions: 'assess-options',
  NextQuestionOptions: 'next-question-options',
  ExplainOptions: 'explain-options',
  ContestationFacts: 'contestation',
  NetPensionFacts: 'net-pension',
}

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/** An input's own definitions are set apart from the types of answers: a stage given may lack parts. */
const givenName = (name: string): string => `Given${capitalised(name)}`

const repointed = (part: unknown, nameOf: (name: string) => string): unknown => {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(one => repointed(one, nameOf))
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' && value.startsWith('#/$defs/')
        ? [key, ref(nameOf(value.slice('#/$defs/'.length)))['$ref']]
        : [key, repointed(value, nameOf)],
    ),
  )
}

const given = (inputs: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, unknown>> => {
  const schemas: Record<string, unknown> = {}
  for (const [name, file] of Object.entries(GIVEN)) {
    const { $schema: _, $defs, ...schema } = inputs[file] ?? {}
    schemas[name] = repointed(schema, givenName)
    for (const [definition, written] of Object.entries(($defs ?? {}) as Readonly<Record<string, JsonSchema>>)) schemas[givenName(definition)] = written
  }
  return schemas
}

const jsonOf = (schema: unknown): unknown => ({ 'application/json': { schema } })

const REFUSED = {
  '400': {
    description: 'The input is not right: every fault of it, told in the language asked for.',
    content: jsonOf(ref('InvalidInput')),
  },
  '422': {
    description: 'The input is right, and no law or value is known for it.',
    content: jsonOf(ref('NotCoveredHere')),
  },
}

const ACCEPT_LANGUAGE = {
  name: 'accept-language',
  in: 'header',
  description: 'The language in which faults are told: ro, en or hu; en where it is none of them.',
  schema: { type: 'string' },
}

interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

/** A fault as the service tells it: with its words beside it. */
const toldFault = (fault: ObjectSchema): JsonSchema => ({
  ...fault,
  properties: {
    ...fault.properties,
    words: { type: 'string', description: 'The fault in words, as `explainFault` tells it.' },
  },
  required: [...fault.required, 'words'],
})

const errors = (fault: ObjectSchema): Readonly<Record<string, JsonSchema>> => ({
  ToldFault: toldFault(fault),
  InvalidInput: {
    type: 'object',
    properties: { code: { const: 'invalid-input' }, issues: { type: 'array', items: ref('ToldFault') } },
    required: ['code', 'issues'],
  },
  NotCoveredHere: {
    type: 'object',
    properties: { code: { const: 'not-covered' }, what: ref('NotCoveredSubject') },
    required: ['code', 'what'],
  },
})

const RESULT_DESCRIPTION: Readonly<Record<string, string>> = {
  nextQuestion: 'The question; null once nothing is left to ask.',
}

/** The document of a service that answers by this library, as docs/examples/fastify does. */
export const openapi = (types: PublicTypes, inputs: Readonly<Record<string, JsonSchema>>): JsonSchema => {
  const writer = new TypeWriter(types)
  const fault = writer.of(types.typeNamed('Fault'))
  const subject = writer.of(types.typeNamed('NotCoveredSubject'))
  const results = OPERATIONS.map(({ of }) => [of, writer.of(types.resultOf(of))] as const)
  const all = pointing({ fault, subject, ...Object.fromEntries(results) }, writer.definitions)
  const answer = (of: string): unknown => {
    const schema = repointed(all.schema[of], name => name)
    return of === 'nextQuestion' ? { anyOf: [schema, { type: 'null' }] } : schema
  }
  const definitions = repointed(all.definitions, name => name) as Readonly<Record<string, JsonSchema>>
  const paths = OPERATIONS.map(({ path, of, tag, body, example }) => [
    path,
    {
      post: {
        operationId: of,
        tags: [tag],
        summary: types.wordsOn(of),
        parameters: [ACCEPT_LANGUAGE],
        requestBody: { required: true, content: { 'application/json': { schema: body, example } } },
        responses: {
          '200': { description: RESULT_DESCRIPTION[of] ?? 'The answer.', content: jsonOf(answer(of)) },
          ...REFUSED,
        },
      },
    },
  ])
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  return {
    openapi: '3.1.1',
    info: { title: name, version, description, license: { name: license, identifier: license } },
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        ...given(inputs),
        ...definitions,
        ...errors(definitions['Fault'] as ObjectSchema),
      },
    },
  }
}
