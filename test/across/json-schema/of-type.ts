import ts from 'typescript'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { type PublicTypes } from './public-types.js'

const { TypeFlags } = ts

const NUMBER = String.raw`-?\d+(\.\d+)?`

/** Of what is written out in numbers, the types that have a name; a day of a result may lie beyond those of an input. */
const WRITTEN: Readonly<Record<string, JsonSchema>> = {
  CivilDate: {
    type: 'string',
    format: 'date',
    pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`,
  },
  CivilMonth: { type: 'string', pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])$` },
  DecimalString: { type: 'string', pattern: `^${NUMBER}$` },
}
const NAMES_OF_WRITTEN: Readonly<Record<string, string>> = {
  '#-#-#': 'CivilDate',
  '#-#': 'CivilMonth',
  '#': 'DecimalString',
}

const escaped = (text: string): string => text.replace(/[.()[\]*+?^$|\\]/g, String.raw`\$&`)

const isStage = (names: readonly string[]): boolean => [...names].sort().join() === 'days,months,years'

const STAGE: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ['years', 'months', 'days'].map(name => [name, { type: 'integer', minimum: 0 }]),
  ),
  required: ['years', 'months', 'days'],
  additionalProperties: false,
}

const byText = (one: JsonSchema, other: JsonSchema): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1

const placeOf = ({ declarations, name }: ts.Symbol): string => {
  const [first] = declarations ?? []
  return first ? `${first.getSourceFile().fileName} ${String(first.pos).padStart(7, '0')} ${name}` : name
}

/** As they are written; the order in which the compiler met them hangs on what it was asked before. */
const inOneOrder = (properties: readonly ts.Symbol[]): readonly ts.Symbol[] =>
  [...properties].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))

/** Writes the JSON Schema of types, and beside it the definitions to which it points. */
export class TypeWriter {
  readonly definitions = new Map<string, JsonSchema>()
  readonly #types: PublicTypes
  readonly #named = new Map<string, ts.Type>()
  readonly #within: ts.Type[] = []

  constructor(types: PublicTypes) {
    this.#types = types
  }

  of(type: ts.Type): JsonSchema {
    const name = this.#nameOf(type)
    if (name === undefined) return this.#written(type)
    const known = this.#named.get(name)
    if (known !== undefined && known !== type) throw new Error(`two types are named ${name}`)
    if (known === undefined) {
      this.#named.set(name, type)
      this.definitions.set(name, this.#written(type))
    }
    return { $ref: `#/$defs/${name}` }
  }

  /** Types of a name and without arguments; of one literal, or of texts and numbers, the name would hide what it is. */
  #nameOf(type: ts.Type): string | undefined {
    if (type.flags & (TypeFlags.TemplateLiteral | TypeFlags.StringLike | TypeFlags.NumberLike))
      return undefined
    if (type.aliasSymbol) return type.aliasTypeArguments ? undefined : this.#types.nameOf(type.aliasSymbol)
    const isInterface = type.isClassOrInterface() && !type.typeParameters?.length
    return isInterface ? this.#types.nameOf(type.symbol) : undefined
  }

  /** Written here, whatever its name. */
  inFull(type: ts.Type): JsonSchema {
    return this.#written(type)
  }

  #written(type: ts.Type): JsonSchema {
    if (this.#within.includes(type)) throw new Error(`a circle: ${this.#types.checker.typeToString(type)}`)
    this.#within.push(type)
    const written = this.#ofKind(type)
    this.#within.pop()
    return written
  }

  #ofKind(type: ts.Type): JsonSchema {
    const { flags } = type
    if (flags & (TypeFlags.Unknown | TypeFlags.Any)) return {}
    if (flags & TypeFlags.Never) return { not: {} }
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (flags & TypeFlags.BooleanLiteral) return { const: this.#types.checker.typeToString(type) === 'true' }
    if (flags & TypeFlags.TemplateLiteral) return this.#ofTemplate(type as ts.TemplateLiteralType)
    if (flags & TypeFlags.String) return { type: 'string' }
    if (flags & TypeFlags.Number) return { type: 'number' }
    if (flags & TypeFlags.Boolean) return { type: 'boolean' }
    if (type.isUnion()) return this.#ofUnion(type)
    if (flags & (TypeFlags.Object | TypeFlags.Intersection)) return this.#ofObject(type)
    // What hangs on the type of an argument is as wide as that may be.
    const widest = this.#types.checker.getBaseConstraintOfType(type)
    if (widest && widest !== type) return this.of(widest)
    throw new Error(`no JSON Schema for ${this.#types.checker.typeToString(type)}`)
  }

  #defined(name: string, written: JsonSchema): JsonSchema {
    this.definitions.set(name, written)
    return { $ref: `#/$defs/${name}` }
  }

  #ofTemplate({ texts, types }: ts.TemplateLiteralType): JsonSchema {
    const allNumbers = types.every(({ flags }) => flags & TypeFlags.Number)
    const name = NAMES_OF_WRITTEN[texts.join('#')]
    if (allNumbers && name !== undefined) return this.#defined(name, WRITTEN[name] ?? {})
    const parts = types.map(({ flags }) => (flags & TypeFlags.Number ? NUMBER : '.*'))
    const pattern = texts.map((text, place) => escaped(text) + (parts[place] ?? '')).join('')
    return { type: 'string', pattern: `^${pattern}$` }
  }

  /** In one order, whatever the order in which the compiler met them. */
  #ofUnion({ types }: ts.UnionType): JsonSchema {
    const present = types.filter(({ flags }) => !(flags & TypeFlags.Undefined))
    const words = present.flatMap(one => (one.isStringLiteral() ? [one.value] : []))
    const isYesOrNo = present.filter(({ flags }) => flags & TypeFlags.BooleanLiteral).length === 2
    const others = present
      .filter(one => !one.isStringLiteral() && !(isYesOrNo && one.flags & TypeFlags.BooleanLiteral))
      .map(one => this.of(one))
    const all = [
      ...(words.length > 0 ? [{ type: 'string', enum: [...words].sort() }] : []),
      ...(isYesOrNo ? [{ type: 'boolean' }] : []),
      ...others.sort(byText),
    ]
    return all.length === 1 ? (all[0] ?? {}) : { anyOf: all }
  }

  #ofObject(type: ts.Type): JsonSchema {
    const { checker } = this.#types
    if (checker.isTupleType(type)) return this.#ofTuple(type)
    if (checker.isArrayType(type))
      return { type: 'array', items: this.of(this.#argumentsOf(type)[0] as ts.Type) }
    const properties = inOneOrder(checker.getPropertiesOfType(type).filter(one => !this.#isNeverThere(one)))
    if (isStage(properties.map(({ name }) => name))) return this.#defined('Stage', STAGE)
    const required = properties
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map(({ name }) => name)
    const [index] = checker.getIndexInfosOfType(type)
    return {
      type: 'object',
      properties: Object.fromEntries(properties.map(property => [property.name, this.#ofProperty(property)])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: index ? this.of(index.type) : false,
    }
  }

  /** Declared so that it may be asked for, and never there. */
  #isNeverThere(property: ts.Symbol): boolean {
    return (this.#types.checker.getTypeOfSymbol(property).flags & TypeFlags.Undefined) !== 0
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    return this.#types.checker.getTypeArguments(type as ts.TypeReference)
  }

  #ofTuple(type: ts.Type): JsonSchema {
    const items = this.#argumentsOf(type).map(one => this.of(one))
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length }
  }

  /** What stands for a value where another reading gives none. */
  #statuses(): readonly JsonSchema[] {
    return this.#types.statuses().map(status => this.#written(status))
  }

  #ofProperty(property: ts.Symbol): JsonSchema {
    const description = this.#types.commentOn(property).replaceAll('\n', ' ')
    const type = this.of(this.#types.checker.getTypeOfSymbol(property))
    const written = this.#types.isOfOtherReading(property) ? { anyOf: [type, ...this.#statuses()] } : type
    return description === '' ? written : { ...written, description }
  }
}

/** With each part that is written like a definition pointing to it. */
export const pointing = (
  written: JsonSchema,
  definitions: ReadonlyMap<string, JsonSchema>,
): { readonly schema: JsonSchema; readonly definitions: Readonly<Record<string, JsonSchema>> } => {
  const names = new Map([...definitions].map(([name, schema]) => [JSON.stringify(schema), name]))
  const in_ = (part: unknown, isDefinition = false): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const name = isDefinition ? undefined : names.get(JSON.stringify(part))
    if (name !== undefined) return { $ref: `#/$defs/${name}` }
    if (Array.isArray(part)) return part.map(one => in_(one))
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, in_(one)]))
  }
  const inOrder = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    schema: in_(written, true) as JsonSchema,
    definitions: Object.fromEntries(inOrder.map(([name, schema]) => [name, in_(schema, true) as JsonSchema])),
  }
}
