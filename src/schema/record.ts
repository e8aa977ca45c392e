import * as v from 'valibot'
import { bare } from '../values/bare.js'
import { besideOf, type Check, clashesOf } from './check.js'
import type { FaultCode } from './faults.js'
import { issueAt } from './issue-at.js'
import { isUnsafeName, MOST_FIELDS } from './taken-in.js'

/** A valibot schema that gives `T` from anything. */
export type Schema<T> = v.GenericSchema<unknown, T>

type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Schema<T[K] | undefined> : Schema<T[K]>
}

const isRecord = (input: unknown): input is { [key: string]: unknown } =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/**
 * valibot keeps what it finds out in ordinary objects, and asks them for what may not be there. A host that adds to
 * `Object.prototype` must not count, so each value begins with a record where everything asked for stands.
 */
export const apart = <T>(schema: Schema<T>): Schema<T> => ({
  ...schema,
  ...{ fallback: undefined },
  '~run': ({ value }, config) =>
    schema['~run']({ value, typed: false, issues: undefined } as v.UnknownDataset, config),
})

/** valibot walks the fields of a schema with what they inherit. */
const entriesApart = (fields: v.ObjectEntries): v.ObjectEntries =>
  bare(
    Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name, apart(schema as Schema<unknown>)]),
    ),
  )

/** One path lies on the other. */
const overlap = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`)

/** Of the fields that a check reads; the faults of others may be many. */
const faultyPathsIn = (
  fields: ReadonlySet<unknown>,
  issues: readonly v.BaseIssue<unknown>[],
): readonly string[] =>
  issues.filter(({ path }) => fields.has(path?.[0].key)).map(issue => v.getDotPath(issue) ?? '')

/**
 * A plain object with exactly these fields, which inherits from nothing.
 *
 * valibot's own strict object stops at the first unknown key and takes arrays; here every fault of every field is
 * reported, and a field that may be left out can be read, whatever the host has added to `Object.prototype`.
 */
export const record = <T>(fields: Fields<T>, ...checks: readonly Check<T>[]): Schema<T> => {
  const fieldsRead = new Set(checks.flatMap(({ reads }) => reads.map(read => read.split('.')[0])))
  return v.pipe(
    v.custom<{ [key: string]: unknown }>(isRecord, 'not-an-object'),
    v.looseObject(entriesApart(fields as v.ObjectEntries), 'missing'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = bare(dataset.value as { [key: string]: unknown })
      dataset.value = input
      const add = (path: string, code: FaultCode, beside?: string): void =>
        addIssue(issueAt(path, code, input, beside))
      const faulty = faultyPathsIn(fieldsRead, dataset.issues ?? [])
      for (const name of Object.keys(input)) if (!Object.hasOwn(fields, name)) add(name, 'unknown-field')
      for (const check of checks) {
        if (check.reads.some(read => faulty.some(path => overlap(read, path)))) continue
        for (const clash of clashesOf(check, input as Partial<T>)) add(clash.at, check.code, besideOf(clash))
      }
    }),
  ) as unknown as Schema<T>
}

/** An optional field: absent stays absent. */
export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => v.optional(schema)

/** A plain object whose fields have names of the caller's, none empty or one that objects have, each of the same kind. */
export const mapOf = <T>(
  schema: Schema<T>,
  most: number = MOST_FIELDS,
): Schema<Readonly<Record<string, T>>> =>
  v.pipe(
    v.custom<{ [key: string]: unknown }>(isRecord, 'not-an-object'),
    v.check(input => Object.keys(input).length <= most, 'out-of-range'),
    v.record(apart(v.string()) as v.GenericSchema<string>, apart(schema)),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = bare(dataset.value as { [key: string]: T })
      dataset.value = input
      for (const name of Object.keys(input).filter(name => name === '' || isUnsafeName(name))) {
        addIssue(issueAt(name, 'not-allowed', input))
      }
    }),
  )

/** One of several kinds of object, told apart by what the input itself says it is. */
export const whicheverOf = <T>(schemaOf: (input: unknown) => Schema<T>): Schema<T> => v.lazy(schemaOf)
