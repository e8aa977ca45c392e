import type { Readings } from '../law/open-questions.js'
import { AskedInOrder } from './chain.js'
import { FACT_NAMES, type FactName, type KnownFacts } from './facts.js'
import { type Supposition, supposedFacts, type ValuesOf } from './needs.js'
import type { SectionName } from './question.js'

/** A dossier completed by a supposition, and what its sections answer, as text. */
interface Trial {
  readonly chain: AskedInOrder
  readonly texts: Map<SectionName, string>
}

/**
 * What the sections of a dossier would answer if its missing facts were this or that. The sections share what they
 * suppose alike; what a section does not read cannot matter to it.
 */
export class Trials {
  readonly #known: KnownFacts
  readonly #valuesOf: ValuesOf
  readonly #readings: Readings
  readonly #missing: readonly FactName[]
  readonly #trials = new Map<string, Trial>()

  constructor(known: KnownFacts, valuesOf: ValuesOf, readings: Readings) {
    this.#known = known
    this.#valuesOf = valuesOf
    this.#readings = readings
    this.#missing = FACT_NAMES.filter(fact => known[fact] === undefined)
  }

  outcome(name: SectionName, supposition: Supposition): string {
    const { chain, texts } = this.#trialOf(supposition)
    const text = texts.get(name) ?? JSON.stringify(chain.answer(name))
    texts.set(name, text)
    return text
  }

  #trialOf(supposition: Supposition): Trial {
    const key = this.#missing.map(fact => supposition[fact] ?? 0).join()
    const trial = this.#trials.get(key) ?? { chain: this.#chainOf(supposition), texts: new Map() }
    this.#trials.set(key, trial)
    return trial
  }

  #chainOf(supposition: Supposition): AskedInOrder {
    const facts = supposedFacts(this.#missing, this.#known, this.#valuesOf, supposition)
    return new AskedInOrder(facts, this.#readings)
  }
}
