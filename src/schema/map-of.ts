import * as v from 'valibot'
import { bare, emptyRecord } from '../values/bare.js'
import { issueAt } from './issue-at.js'
import { isRecord } from './record.js'
import { apart, NO, type Schema, schemaOf } from './schema.js'
import { isUnsafeName, MOST_FIELDS } from './taken-in.js'

interface Named<T> {
  [name: string]: T
}

const isNoName = (name: string): boolean => name === '' || isUnsafeName(name)

const quickly = <T>(schema: Schema<T>, most: number, taken: unknown): Named<T> | typeof NO => {
  if (!isRecord(taken)) return NO
  const names = Object.keys(taken)
  if (names.length > most || names.some(isNoName)) return NO
  const parts = emptyRecord() as Named<T>
  for (const name of names) {
    const part = schema.quick(taken[name])
    if (part === NO) return NO
    parts[name] = part
  }
  return parts
}

/** A plain object whose fields have names of the caller's, none empty or one that objects have, each of the same kind. */
export const mapOf = <T>(
  schema: Schema<T>,
  most: number = MOST_FIELDS,
): Schema<Readonly<Record<string, T>>> =>
  schemaOf<Readonly<Record<string, T>>>(
    () => ({ kind: 'map', item: schema, most }),
    taken => quickly(schema, most, taken),
    () =>
      v.pipe(
        v.custom<Named<unknown>>(isRecord, 'not-an-object'),
        v.check(input => Object.keys(input).length <= most, 'out-of-range'),
        v.record(apart(v.string()) as v.GenericSchema<string>, apart(schema.thorough())),
        v.rawCheck(({ dataset, addIssue }) => {
          const input = bare(dataset.value as Named<T>)
          dataset.value = input
          for (const name of Object.keys(input).filter(isNoName)) {
            addIssue(issueAt(name, 'not-allowed', input))
          }
        }),
      ),
  )
