import * as v from 'valibot'
import type { FaultCode } from './faults.js'

/** A valibot schema that gives `T` from anything. */
export type Schema<T> = v.GenericSchema<unknown, T>

type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Schema<T[K] | undefined> : Schema<T[K]>
}

/** A rule between fields. It is asked once every field it reads is right by itself. */
export interface CrossCheck<T> {
  readonly reads: readonly (keyof T & string)[]
  /** The field that bears the fault; one of those read. */
  readonly at: keyof T & string
  readonly holds: (facts: Partial<T>) => boolean
  readonly code: FaultCode
}

/** Names that valibot passes over in silence; an object that owns one is not plain data. */
const UNSAFE_NAMES: readonly string[] = ['__proto__', 'prototype', 'constructor']

const isPlainObject = (input: unknown): input is { [key: string]: unknown } => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  if (UNSAFE_NAMES.some(name => Object.hasOwn(input, name))) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  // A plain object of another realm has that realm's Object.prototype, which inherits from nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const ownFieldsOf = (input: { [key: string]: unknown }): { [key: string]: unknown } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

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
    v.looseObject(fields as v.ObjectEntries, 'missing'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as { [key: string]: unknown }
      const add = (key: string, code: FaultCode): void =>
        addIssue({
          message: code,
          path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
        })
      for (const key of Object.keys(input)) if (!Object.hasOwn(fields, key)) add(key, 'unknown-field')
      const faulty = new Set(dataset.issues?.map(issue => String(issue.path?.[0]?.key)))
      for (const { reads, at, holds, code } of checks) {
        if (!reads.some(name => faulty.has(name)) && !holds(input as Partial<T>)) add(at, code)
      }
    }),
  ) as unknown as Schema<T>

/** An optional field: absent stays absent. */
export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => v.optional(schema)
