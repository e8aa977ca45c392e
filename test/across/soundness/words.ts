import type { AskedFact } from './asked.js'
import type { Random } from './random.js'

/** One word for each missing fact of a closed vocabulary. */
export type Row = readonly unknown[]

export type Vocabulary = AskedFact & { readonly kind: readonly unknown[] }

export const isVocabulary = (fact: AskedFact): fact is Vocabulary => Array.isArray(fact.kind)

const TRIED_FOR_A_ROW = 6

/** Every choice of one word each. */
export const allRows = (facts: readonly Vocabulary[]): readonly Row[] =>
  facts.reduce<readonly Row[]>(
    (rows, { kind }) => rows.flatMap(row => kind.map(word => [...row, word])),
    [[]],
  )

export const numberOfRows = (facts: readonly Vocabulary[]): number =>
  facts.reduce((product, { kind }) => product * kind.length, 1)

const nameOf = (word: unknown, place: number): string => `${place}:${String(word)}`

/** Each word by itself, and each word beside each word of another fact. */
const pairsOf = (row: Row): readonly string[] => {
  const names = row.map(nameOf)
  return names.flatMap((name, place) => [name, ...names.slice(place + 1).map(other => `${name} ${other}`)])
}

/** Rows in which every word has its turn, and every pair of words as soon as may be. */
export class Rows {
  readonly #facts: readonly Vocabulary[]
  readonly #random: Random
  readonly #times = new Map<string, number>()

  constructor(facts: readonly Vocabulary[], random: Random) {
    this.#facts = facts
    this.#random = random
  }

  #timesOf(name: string): number {
    return this.#times.get(name) ?? 0
  }

  /** Of each fact a word that was had least. */
  #rarestRow(): Row {
    return this.#facts.map(({ kind }, place) => {
      const least = Math.min(...kind.map(word => this.#timesOf(nameOf(word, place))))
      return this.#random.oneOf(kind.filter(word => this.#timesOf(nameOf(word, place)) === least))
    })
  }

  #freshIn(row: Row): number {
    return pairsOf(row).filter(pair => !this.#times.has(pair)).length
  }

  /** Words had least, or those that bring more words together for the first time. */
  next(): Row {
    const rarest = this.#rarestRow()
    let [best, most] = [rarest, this.#freshIn(rarest)]
    for (let tried = 0; tried < TRIED_FOR_A_ROW && this.#facts.length > 1; tried += 1) {
      const row = this.#facts.map(({ kind }) => this.#random.oneOf(kind))
      const fresh = this.#freshIn(row)
      if (fresh > most) [best, most] = [row, fresh]
    }
    return best
  }

  /** Counts a row that came into use; one that fits no dossier has not had its turn. */
  had(row: Row): void {
    for (const pair of pairsOf(row)) this.#times.set(pair, this.#timesOf(pair) + 1)
  }
}
