import type ts from 'typescript'
import { FACTS } from '../../../src/dossier/facts.js'
import { factLabel, type NeedPath } from '../../../src/index.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import type { PublicTypes } from './public-types.js'

// What a field is called comes from the words of the explanation; what is said of it, from the comment on its type or row.

type Properties = Readonly<Record<string, JsonSchema>>

const propertiesOf = ({ properties }: JsonSchema): Properties => (properties ?? {}) as Properties

const inOneLine = (comment: string): string => comment.replaceAll('\n', ' ').trim()

/** What a schema already says of itself is about its fields beside one another, and comes last. */
export const labelled = (schema: JsonSchema, title: string | undefined, comment: string): JsonSchema => {
  const { description: own, ...rest } = schema
  const description = [inOneLine(comment), own].filter(Boolean).join('\n\n')
  return { ...(title ? { title } : {}), ...(description ? { description } : {}), ...rest }
}

const labelOf = (path: string): string => factLabel(path as NeedPath, { language: 'en' }).label

const TITLES = new Map<string, string>(Object.entries(FACTS).map(([path, { as }]) => [as, labelOf(path)]))

/** With each field named and told by the comment on the type of it. */
export const labelledByType = (types: PublicTypes, schema: JsonSchema, type: ts.Type): JsonSchema => {
  const kinds = type.isUnion() ? type.types : [type]
  const symbolOf = (name: string): ts.Symbol | undefined =>
    kinds.map(kind => types.checker.getPropertyOfType(kind, name)).find(Boolean)
  const ofField = (name: string, field: JsonSchema): JsonSchema => {
    const symbol = symbolOf(name)
    if (!symbol) throw new Error(`${types.checker.typeToString(type)} has no ${name}`)
    const of = types.checker.getNonNullableType(types.checker.getTypeOfSymbol(symbol))
    return labelled(labelledByType(types, field, of), TITLES.get(name), types.commentOn(symbol))
  }
  return withParts(schema, ofField, item => {
    const of = types.checker.getIndexTypeOfType(type, 1)
    return of ? labelledByType(types, item, of) : item
  })
}

const withParts = (
  schema: JsonSchema,
  ofField: (name: string, field: JsonSchema) => JsonSchema,
  ofItem: (item: JsonSchema) => JsonSchema,
): JsonSchema => {
  if ('anyOf' in schema && !('$ref' in schema)) {
    const kinds = schema['anyOf'] as readonly JsonSchema[]
    return { ...schema, anyOf: kinds.map(kind => withParts(kind, ofField, ofItem)) }
  }
  if ('items' in schema) return { ...schema, items: ofItem(schema['items'] as JsonSchema) }
  if (!('properties' in schema)) return schema
  const fields = Object.entries(propertiesOf(schema)).map(([name, field]) => [name, ofField(name, field)])
  return { ...schema, properties: Object.fromEntries(fields) }
}

/** A dossier, whose fields are the rows of the table of facts. */
export const labelledByRows = (types: PublicTypes, dossier: JsonSchema): JsonSchema => {
  const rows = types.valueNamed('FACTS', 'src/dossier/facts.ts')
  const ofEvents = types.valueNamed('EVENT_FACTS', 'src/dossier/events.ts')
  const commentIn = (table: ts.Type, name: string): string => {
    const row = types.checker.getPropertyOfType(table, name)
    return row ? types.commentOn(row) : ''
  }
  const ofFact = (path: string, fact: JsonSchema): JsonSchema =>
    Object.hasOwn(FACTS, path)
      ? labelled(fact, labelOf(path), commentIn(rows, path))
      : withParts(
          fact,
          (name, inner) => ofFact(`${path}.${name}`, inner),
          item => withParts(item, ofFactOfEvent, inner => inner),
        )
  const ofFactOfEvent = (name: string, fact: JsonSchema): JsonSchema =>
    labelled(fact, labelOf(`events.0.${name}`), commentIn(ofEvents, name))
  return withParts(dossier, ofFact, item => item)
}
