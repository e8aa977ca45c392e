/** What records inherit from in place of `Object.prototype`: nothing stands in it, and nothing can be added to it. */
const NOTHING: object = /* @__PURE__ */ Object.freeze(Object.create(null) as object)

/** A record without fields that inherits nothing; the engine of the host reads it faster than one without an ancestor. */
export const emptyRecord = (): { [name: string]: unknown } =>
  Object.create(NOTHING) as { [name: string]: unknown }

/**
 * The same fields on a record that inherits from nothing. A host that adds to `Object.prototype` adds to every ordinary
 * object; a field that may be left out is therefore read from a bare record, where only what stands there counts.
 */
export const bare = <T extends object>(fields: T): T => Object.assign(emptyRecord(), fields) as T

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
