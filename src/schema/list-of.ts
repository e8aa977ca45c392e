import * as v from 'valibot'
import { apart, NO, type Schema, schemaOf } from './schema.js'

/** Longer lists are no person's case, and would only keep a machine busy. */
const LONGEST_LIST = 1000

const isList = (input: unknown): input is readonly unknown[] => Array.isArray(input)
const isNotTooLong = (list: readonly unknown[]): boolean => list.length <= LONGEST_LIST

const quickly = <T>(item: Schema<T>, taken: unknown): readonly T[] | typeof NO => {
  if (!isList(taken) || !isNotTooLong(taken)) return NO
  const items: T[] = []
  for (const each of taken) {
    const one = item.quick(each)
    if (one === NO) return NO
    items.push(one)
  }
  return items
}

export const listOf = <T>(item: Schema<T>): Schema<readonly T[]> =>
  schemaOf<readonly T[]>(
    () => ({ kind: 'list', item, most: LONGEST_LIST }),
    taken => quickly(item, taken),
    () =>
      v.pipe(
        v.custom<readonly unknown[]>(isList, 'not-a-list'),
        v.check(isNotTooLong, 'out-of-range'),
        v.array(apart(item.thorough())),
      ),
  )
