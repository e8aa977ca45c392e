import type { AskedFact } from './asked.js'
import type { Random } from './random.js'

/** One word for each missing fact of a closed vocabulary. */
export type Row = readonly unknown[]

export type Vocabulary = AskedFact & { readonly kind: readonly unknown[] }

export const isVocabulary = (fact: AskedFact): fact is Vocabulary => Array.isArray(fact.kind)

const TRIED_FOR_A_ROW = 12

/** Every choice of one word each. */
export const allRows = (facts: readonly Vocabulary[]): readonly Row[] =>
  facts.reduce<readonly Row[]>(
    (rows, { kind }) => rows.flatMap(row => kind.map(word => [...row, word])),
    [[]],
  )

export const numberOfRows = (facts: readonly Vocabulary[]): number =>
  facts.reduce((product, { kind }) => product * kind.length, 1)

/** Each word by itself, and each word beside each word of another fact. */
const pairsOf = (row: Row): readonly string[] =>
  row.flatMap((word, place) => [
    `${place}:${String(word)}`,
    ...row
      .slice(place + 1)
      .map((other, after) => `${place}:${String(word)} ${place + 1 + after}:${String(other)}`),
  ])

/** Rows in which every word, and as soon as may be every pair of words, has its turn. */
export class Rows {
  readonly #facts: readonly Vocabulary[]
  readonly #random: Random
  #had = new Set<string>()

  constructor(facts: readonly Vocabulary[], random: Random) {
    this.#facts = facts
    this.#random = random
  }

  #anyRow(): Row {
    return this.#facts.map(({ kind }) => this.#random.oneOf(kind))
  }

  next(): Row {
    let best: Row = []
    let most = -1
    for (let tried = 0; tried < TRIED_FOR_A_ROW && this.#facts.length > 0; tried += 1) {
      const row = this.#anyRow()
      const fresh = pairsOf(row).filter(pair => !this.#had.has(pair)).length
      if (fresh > most) [best, most] = [row, fresh]
    }
    // Once all pairs have been had they are had again.
    if (most === 0) this.#had = new Set()
    for (const pair of pairsOf(best)) this.#had.add(pair)
    return best
  }
}
