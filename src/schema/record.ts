import * as v from 'valibot'
import type { FaultCode } from './faults.js'

/** A valibot schema that gives `T` from anything. */
export type Schema<T> = v.GenericSchema<unknown, T>

type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Schema<T[K] | undefined> : Schema<T[K]>
}

/** A rule between fields, given by their paths. It is asked once every field it reads is right by itself. */
export interface CrossCheck<T> {
  readonly reads: readonly string[]
  /** The field that bears the fault. */
  readonly at: string
  readonly holds: (facts: Partial<T>) => boolean
  readonly code: FaultCode
}

/** Names that valibot passes over in silence. They are shown in quotes, so that they fault like any other. */
const UNSAFE_NAMES: readonly string[] = ['__proto__', 'prototype', 'constructor']

export const isPlainObject = (input: unknown): input is { [key: string]: unknown } => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  // A plain object of another realm has that realm's Object.prototype, which inherits from nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const toldName = (name: string): string => (UNSAFE_NAMES.includes(name) ? `"${name}"` : name)

const ownFieldsOf = (input: { [key: string]: unknown }): { [key: string]: unknown } =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [toldName(name), value]),
  )

/** valibot walks the fields with what they inherit; a host that adds to Object.prototype must not count. */
const bare = <T extends object>(fields: T): T => Object.assign(Object.create(null) as T, fields)

type PathItems = [v.IssuePathItem, ...v.IssuePathItem[]]

// The library reads the keys alone; the rest of an item is there for valibot's types.
const pathItems = (path: string, input: { [key: string]: unknown }): PathItems =>
  path
    .split('.')
    .map(key => ({ type: 'object', origin: 'value', input, key, value: null })) as unknown as PathItems

/** One path lies on the other. */
const overlap = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`)

/**
 * A plain object with exactly these fields.
 *
 * valibot's own strict object stops at the first unknown key and takes arrays and inherited fields; here every
 * fault of every field is reported, and only own fields count. `undefined` is the same as absent, as in JSON.
 */
export const record = <T>(fields: Fields<T>, ...checks: readonly CrossCheck<T>[]): Schema<T> =>
  v.pipe(
    v.custom<{ [key: string]: unknown }>(isPlainObject, 'not-an-object'),
    v.transform(ownFieldsOf),
    v.looseObject(bare(fields as v.ObjectEntries), 'missing'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as { [key: string]: unknown }
      const add = (path: string, code: FaultCode): void =>
        addIssue({ message: code, path: pathItems(path, input) })
      for (const name of Object.keys(input)) if (!Object.hasOwn(fields, name)) add(name, 'unknown-field')
      const faulty = dataset.issues?.map(issue => v.getDotPath(issue) ?? '') ?? []
      for (const { reads, at, holds, code } of checks) {
        const isReadable = !reads.some(read => faulty.some(path => overlap(read, path)))
        if (isReadable && !holds(input as Partial<T>)) add(at, code)
      }
    }),
  ) as unknown as Schema<T>

/** An optional field: absent stays absent. */
export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => v.optional(schema)

/** A plain object whose fields have names of the caller's, none empty or one that objects have, each of the same kind. */
export const mapOf = <T>(schema: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  v.pipe(
    v.custom<{ [key: string]: unknown }>(isPlainObject, 'not-an-object'),
    v.transform(ownFieldsOf),
    v.record(v.string(), schema),
    v.rawCheck(({ dataset, addIssue }) => {
      const names = Object.keys(dataset.value as object)
      for (const name of names.filter(
        name => name === '' || UNSAFE_NAMES.some(unsafe => name === toldName(unsafe)),
      )) {
        addIssue({
          message: 'not-allowed',
          path: pathItems(name, dataset.value as { [key: string]: unknown }),
        })
      }
    }),
  )
