/** What stands at a path of a record, or of any of its parts: `person.sex`, `events.0.on`. */
export const partAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? (part as Readonly<Record<string, unknown>>)[name]
          : undefined,
      record,
    )
