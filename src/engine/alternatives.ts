import { type Asked, mayPart } from './asked.js'
import type { ReadingsOf } from './notes.js'

/** A point the law leaves open, listed only where another reading gives another value. */
export interface OpenQuestion<T, Id extends string = string> {
  /** The point that is open. */
  readonly id: Id
  /** The reading used. */
  readonly reading: string
  /** The readings that give another value, with that value; or with the status that stands for it. */
  readonly others: readonly {
    /** A reading that gives another value. */
    readonly reading: string
    /** The value under it. */
    readonly value: T
  }[]
}

/** Another reading of one question. */
export interface OtherReading {
  readonly id: string
  readonly reading: string
}

/** The readings with another of one question, every other left as it is. */
export const readingsWith = <Readings extends ReadingsOf<string>>(
  readings: Readings,
  { id, reading }: OtherReading,
): Readings => ({ ...readings, [id]: reading })

/** The other readings that may part, of the questions that were asked, one at a time: two together are not tried. */
export const otherReadings = (
  readings: ReadingsOf<string>,
  asked: Asked,
  readingsOf: (question: string) => readonly string[],
): readonly OtherReading[] =>
  [...asked.keys()].flatMap(id =>
    readingsOf(id)
      .filter(reading => reading !== readings[id] && mayPart(asked, id, reading))
      .map(reading => ({ id, reading })),
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
  if (others.length === 0) return []
  return [...new Set(others.map(({ id }) => id))].map(id => ({
    id: id as Id,
    reading: readings[id] ?? '',
    others: others
      .filter(other => other.id === id)
      .map(({ reading, result }) => ({ reading, value: result })),
  }))
}
