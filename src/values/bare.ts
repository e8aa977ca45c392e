/**
 * The same fields on a record that inherits from nothing. A host that adds to `Object.prototype` adds to every ordinary
 * object; a field that may be left out is therefore read from a bare record, where only what stands there counts.
 */
export const bare = <T extends object>(fields: T): T => Object.assign(Object.create(null) as T, fields)
