/** Frozen at every depth; a value that is no object has nothing to freeze. */
export const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Reflect.ownKeys(value).every(key => isDeeplyFrozen(Reflect.get(value, key))))

/** The same plain data with the fields of every object written in the opposite order; lists keep theirs. */
export const reversed = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversed) as T
  const fields = Object.entries(value).reverse()
  return Object.fromEntries(fields.map(([name, part]) => [name, reversed(part)])) as T
}
