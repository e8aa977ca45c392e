import type { Readings } from '../law/open-questions.js'
import { type Asked, AskedInOrder } from './chain.js'
import { FACT_NAMES, type FactName, type KnownFacts } from './facts.js'
import { completed, type Supposition, type ValuesOf } from './needs.js'
import type { SectionName } from './question.js'
import { QUESTIONS } from './questions/index.js'

/**
 * What the sections of a dossier would answer if its missing facts were this or that. What a section does not read
 * cannot matter to it, so suppositions that are alike in what it reads share one answer.
 */
export class Trials {
  /** Each missing fact with the first of its values. */
  readonly #plainest: KnownFacts
  readonly #valuesOf: ValuesOf
  readonly #readings: Readings
  readonly #missing: readonly FactName[]
  readonly #read = new Map<SectionName, readonly FactName[]>()
  readonly #answers = new Map<string, Asked<SectionName>>()
  readonly #texts = new Map<string, string>()

  constructor(known: KnownFacts, valuesOf: ValuesOf, readings: Readings) {
    this.#valuesOf = valuesOf
    this.#readings = readings
    this.#missing = FACT_NAMES.filter(fact => known[fact] === undefined)
    this.#plainest = completed(this.#missing, known, valuesOf)
  }

  outcome(name: SectionName, supposition: Supposition): string {
    const key = this.#keyOf(name, supposition)
    const text = this.#texts.get(key) ?? JSON.stringify(this.#chainOf(supposition).answer(name))
    this.#texts.set(key, text)
    return text
  }

  /** What is supposed of the facts that a section reads. */
  #keyOf(name: SectionName, supposition: Supposition): string {
    const read = this.#read.get(name) ?? this.#readBy(name)
    this.#read.set(name, read)
    return `${name} ${read.map(fact => supposition[fact] ?? 0).join()}`
  }

  #readBy(name: SectionName): readonly FactName[] {
    const { reads, takesIn = [] } = QUESTIONS[name]
    return this.#missing.filter(fact => reads.includes(fact) || takesIn.includes(fact))
  }

  #chainOf(supposition: Supposition): AskedInOrder {
    const changed: { [name: string]: unknown } = { ...this.#plainest }
    for (const name of Object.keys(supposition) as FactName[]) {
      changed[name] = this.#valuesOf(name)[supposition[name] ?? 0]
    }
    return new AskedInOrder(changed, this.#readings, {
      get: name => this.#answers.get(this.#keyOf(name, supposition)),
      set: (name, asked) => this.#answers.set(this.#keyOf(name, supposition), asked),
    })
  }
}
