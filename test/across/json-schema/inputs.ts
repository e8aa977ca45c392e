import type ts from 'typescript'
import { assessOptions } from '../../../src/assessment/assess-options.js'
import { nextQuestionOptions } from '../../../src/assessment/next-question-options.js'
import { dossierInFormSchema } from '../../../src/dossier/schema.js'
import { among } from '../../../src/explanation/among.js'
import { PHRASEBOOKS } from '../../../src/explanation/languages.js'
import { letterOptions } from '../../../src/explanation/letters-among.js'
import * as library from '../../../src/index.js'
import { receiptSchema } from '../../../src/receipt/receipt-schema.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { writtenAs } from '../../../src/schema/standard-json-schema.js'
import { labelled, labelledByRows, labelledByType } from './labels.js'
import type { PublicTypes } from './public-types.js'

const TARGET = { target: 'draft-2020-12' } as const

type Published = library.StandardSchema<unknown, unknown>

/** `potentialStageSchema`, by the name of the function that takes it. */
const PUBLISHED = Object.entries(library).flatMap(([name, schema]) =>
  name.endsWith('Schema') ? [[name.slice(0, -'Schema'.length), schema as Published] as const] : [],
)

/** What is taken beside facts, or is no question's: by its public type. */
export const OTHERS = {
  DossierInForm: dossierInFormSchema,
  AssessOptions: assessOptions,
  NextQuestionOptions: nextQuestionOptions,
  ExplainOptions: letterOptions(among(PHRASEBOOKS).option),
  Receipt: receiptSchema,
} as const

/** `latestApplicationFor` becomes `latest-application-for`, `recalculation2024` `recalculation-2024`. */
export const fileNameOf = (name: string): string =>
  name.replace(/[A-Z]+|\d+/g, part => `-${part.toLowerCase()}`).replace(/^-/, '')

interface Input {
  readonly schema: JsonSchema
  readonly title: string
  readonly comment: string
}

const isOfDossiers = (name: string): boolean => ['dossier', 'systems', 'DossierInForm'].includes(name)

const ofDossiers = (types: PublicTypes, name: string, schema: JsonSchema): Input => {
  const title = { dossier: 'Dossier', systems: 'SystemsFacts' }[name] ?? name
  const ofOne = (one: unknown): JsonSchema => labelledByRows(types, one as JsonSchema)
  const { properties } = schema as { readonly properties: Readonly<Record<string, JsonSchema>> }
  const comment = types.commentOn(types.symbolNamed(title))
  if (name !== 'systems') return { schema: ofOne(schema), title, comment }
  const { shared, systems } = properties
  const each = { ...systems, additionalProperties: ofOne(systems['additionalProperties']) }
  return { schema: { ...schema, properties: { shared: ofOne(shared), systems: each } }, title, comment }
}

const ofFunction = (types: PublicTypes, name: string, schema: JsonSchema): Input => {
  const standard = types.propertyOf(types.valueNamed(`${name}Schema`), '~standard')
  const taken: ts.Type = types.propertyOf(types.propertyOf(standard, 'types'), 'input')
  return { schema: labelledByType(types, schema, taken), title: name, comment: types.wordsOn(name) }
}

const inFull = ({ schema, title, comment }: Input): JsonSchema => {
  const { $schema, ...rest } = schema
  return { $schema, ...labelled(rest, title, comment) }
}

/** Every input, by the name of its file. */
export const inputs = (types: PublicTypes): Readonly<Record<string, JsonSchema>> => {
  const published = PUBLISHED.map(([name, schema]) => {
    const written = schema['~standard'].jsonSchema.input(TARGET)
    const of = isOfDossiers(name) ? ofDossiers : ofFunction
    return [fileNameOf(name), inFull(of(types, name, written))] as const
  })
  const others = Object.entries(OTHERS).map(([name, schema]) => {
    const written = writtenAs(TARGET.target, 'input', schema)
    const input = isOfDossiers(name)
      ? ofDossiers(types, name, written)
      : {
          schema: labelledByType(types, written, types.typeNamed(name)),
          title: name,
          comment: types.commentOn(types.symbolNamed(name)),
        }
    return [fileNameOf(name), inFull(input)] as const
  })
  return Object.fromEntries([...published, ...others])
}
