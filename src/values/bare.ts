/**
 * The same fields on a record that inherits from nothing. A host that adds to `Object.prototype` adds to every ordinary
 * object; a field that may be left out is therefore read from a bare record, where only what stands there counts.
 */
export const bare = <T extends object>(fields: T): T => Object.assign(Object.create(null) as T, fields)

/** What stands in a record or a table under a name, where the name may be missing. */
export const own = <T extends object, K extends keyof T>(record: T, name: K): T[K] | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** Plain data as anybody else writes it: lists, and records that inherit from `Object.prototype`. */
export const ordinary = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(ordinary)
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, ordinary(part)]))
}

/** Whether a record of several kinds has a field of its own, and so is of the kind that has it. */
export const has = <T extends object, K extends PropertyKey>(
  record: T,
  name: K,
): record is Extract<T, Readonly<Record<K, unknown>>> => Object.hasOwn(record, name)
