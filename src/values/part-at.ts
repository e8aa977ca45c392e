/** Reads what stands at a path of any record, or of any of its parts: `person.sex`, `events.0.on`. */
export const partReader = (path: string): ((record: unknown) => unknown) => {
  const names = path.split('.')
  return record => {
    let part = record
    for (const name of names) {
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined
      part = (part as Readonly<Record<string, unknown>>)[name]
    }
    return part
  }
}

/** What stands at a path of a record, or of any of its parts. */
export const partAt = (record: unknown, path: string): unknown => partReader(path)(record)
