import * as v from 'valibot'
import { bare, emptyRecord } from '../values/bare.js'
import { besideOf, type Check, clashesOf } from './check.js'
import type { FaultCode } from './faults.js'
import { issueAt } from './issue-at.js'
import { apart, NO, type Schema, schemaOf } from './schema.js'

interface Taken {
  [name: string]: unknown
}

/** A field that may be left out. */
export interface Optional<T> extends Schema<T | undefined> {
  readonly isOptional: true
}

/** An optional field: absent stays absent. */
export const optional = <T>(schema: Schema<T>): Optional<T> => ({
  isOptional: true,
  ...schemaOf<T | undefined>(schema.quick, () => v.optional(schema.thorough())),
})

type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Schema<T[K]>
}

interface Field {
  readonly name: string
  readonly schema: Schema<unknown>
  readonly mayBeLeftOut: boolean
}

const fieldsOf = (fields: object): readonly Field[] =>
  (Object.entries(fields) as readonly (readonly [string, Schema<unknown>])[]).map(([name, schema]) => ({
    name,
    schema,
    mayBeLeftOut: Object.hasOwn(schema, 'isOptional'),
  }))

export const isRecord = (input: unknown): input is Taken =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Whether the rule of a check is kept by facts that are right each by itself. */
const isKept = <T>(check: Check<T>, facts: T): boolean => clashesOf(check, facts).length === 0

/** The fields in the order of the schema, as valibot gives them; one that is not of it, or is missing, is a no. */
const fieldsIn = (fields: readonly Field[], taken: Taken): Taken | typeof NO => {
  const facts = emptyRecord()
  let count = 0
  for (const { name, schema, mayBeLeftOut } of fields) {
    const given = taken[name]
    if (given === undefined) {
      if (mayBeLeftOut) continue
      return NO
    }
    const fact = schema.quick(given)
    if (fact === NO) return NO
    facts[name] = fact
    count += 1
  }
  return count === Object.keys(taken).length ? facts : NO
}

/** One path lies on the other. */
const overlap = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`)

/** Of the fields that a check reads; the faults of others may be many. */
const faultyPathsIn = (
  fields: ReadonlySet<unknown>,
  issues: readonly v.BaseIssue<unknown>[],
): readonly string[] =>
  issues.filter(({ path }) => fields.has(path?.[0].key)).map(issue => v.getDotPath(issue) ?? '')

/** valibot walks the fields of a schema with what they inherit. */
const entriesApart = (fields: readonly Field[]): v.ObjectEntries =>
  bare(Object.fromEntries(fields.map(({ name, schema }) => [name, apart(schema.thorough())])))

/** valibot's own strict object stops at the first unknown key and takes arrays; here every fault of every field is told. */
const thoroughRecord = <T>(fields: readonly Field[], checks: readonly Check<T>[]): v.GenericSchema => {
  const names = new Set(fields.map(({ name }) => name))
  const fieldsRead = new Set(checks.flatMap(({ reads }) => reads.map(read => read.split('.')[0])))
  return v.pipe(
    v.custom<Taken>(isRecord, 'not-an-object'),
    v.looseObject(entriesApart(fields), 'missing'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = bare(dataset.value as Taken)
      dataset.value = input
      const add = (path: string, code: FaultCode, beside?: string): void =>
        addIssue(issueAt(path, code, input, beside))
      const faulty = faultyPathsIn(fieldsRead, dataset.issues ?? [])
      for (const name of Object.keys(input)) if (!names.has(name)) add(name, 'unknown-field')
      for (const check of checks) {
        if (check.reads.some(read => faulty.some(path => overlap(read, path)))) continue
        for (const clash of clashesOf(check, input as Partial<T>)) add(clash.at, check.code, besideOf(clash))
      }
    }),
  )
}

/**
 * A plain object with exactly these fields, which inherits from nothing: a field that may be left out can be read,
 * whatever the host has added to `Object.prototype`.
 */
export const record = <T>(fields: Fields<T>, ...checks: readonly Check<T>[]): Schema<T> => {
  const each = fieldsOf(fields)
  return schemaOf<T>(
    taken => {
      if (!isRecord(taken)) return NO
      const facts = fieldsIn(each, taken)
      return facts !== NO && checks.every(check => isKept(check, facts as T)) ? (facts as T) : NO
    },
    () => thoroughRecord(each, checks),
  )
}
