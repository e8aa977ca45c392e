import type { ReadingsOf } from './notes.js'

/** A point the law leaves open, listed only where another reading gives another value. */
export interface OpenQuestion<T, Id extends string = string> {
  readonly id: Id
  /** The reading used. */
  readonly reading: string
  /** The readings that give another value, with that value; or with the status that stands for it. */
  readonly others: readonly { readonly reading: string; readonly value: T }[]
}

/** Another reading of one question, every other left as it is. */
export interface OtherReading<Readings> {
  readonly id: string
  readonly reading: string
  readonly readings: Readings
}

/** The other readings of the questions that were asked, one at a time: two together are not tried. */
export const otherReadings = <Readings extends ReadingsOf<string>>(
  readings: Readings,
  asked: Iterable<string>,
  readingsOf: (question: string) => readonly string[],
): readonly OtherReading<Readings>[] =>
  [...asked].flatMap(id =>
    readingsOf(id)
      .filter(reading => reading !== readings[id])
      .map(reading => ({ id, reading, readings: { ...readings, [id]: reading } })),
  )

/** The open questions whose other readings give another value than the one found. */
export const questionsThatMatter = <T, Id extends string>(
  value: unknown,
  readings: ReadingsOf<string>,
  alternatives: readonly { readonly id: string; readonly reading: string; readonly result: T }[],
): readonly OpenQuestion<T, Id>[] => {
  if (alternatives.length === 0) return []
  const found = JSON.stringify(value)
  const others = alternatives.filter(({ result }) => JSON.stringify(result) !== found)
  return [...new Set(others.map(({ id }) => id))].map(id => ({
    id: id as Id,
    reading: readings[id] ?? '',
    others: others
      .filter(other => other.id === id)
      .map(({ reading, result }) => ({ reading, value: result })),
  }))
}
