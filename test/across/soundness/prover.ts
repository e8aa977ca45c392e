import type { Dossier } from '../../../src/index.js'
import { missingFrom } from './asked.js'
import { completionsOf } from './completions.js'
import { type Contradiction, contradictionsIn, type Kind, lostDates } from './contradictions.js'
import type { Engine } from './engine.js'
import { isOfNobody } from './life.js'
import type { Part } from './parts.js'
import { factAt } from './paths.js'
import { randomFrom } from './random.js'
import { withFewestFacts } from './smallest.js'
import { type Assessed, sectionsIn, startIn, tellingIn } from './told.js'
import { type Violation, violationOf } from './violations.js'

/** Dossiers are drawn in blocks, so that several workers prove the same ones as one would. */
export interface Demand {
  readonly seed: number
  readonly block: number
  readonly dossiers: number
  /** Of each dossier. */
  readonly completions: number
  /** What is compared; the dates of the timeline only where they are named. */
  readonly kinds: readonly Kind[]
}

const PRIME = 1_000_003

/** A dossier counts once for each kind and section. */
const sortOf = ({ kind, section }: Contradiction): string => `${kind} ${section}`

const putIn = (dossier: Dossier, whole: Dossier): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    missingFrom(dossier)
      .map(({ path }) => [path, factAt(whole, path)])
      .filter(([, value]) => value !== undefined),
  )

/** Completes one dossier after the other, and holds what was told of it against what is told of each completion. */
export class Prover {
  dossiers = 0
  fewer = 0
  silent = 0
  completions = 0
  answers = 0
  readonly violations: Violation[] = []
  readonly #engine: Engine
  readonly #demand: Demand

  constructor(engine: Engine, demand: Demand) {
    this.#engine = engine
    this.#demand = demand
  }

  #add({ dossier, readings }: Part, whole: Dossier, contradiction: Contradiction): void {
    const found = { dossier, facts: putIn(dossier, whole), readings, contradiction }
    this.violations.push(violationOf(withFewestFacts(found, this.#engine)))
  }

  #contradictions(told: Assessed, sections: readonly string[], whole: Part): readonly Contradiction[] {
    const { kinds } = this.#demand
    const { dossier, readings } = whole
    const isDated = kinds.includes('date')
    // All sections, for one without a value is told with the steps of others; without the timeline it is quicker.
    const then = this.#engine(dossier, isDated ? { readings } : { readings, sections: sectionsIn(told) })
    this.answers += sections.length
    const found = [
      ...sections.flatMap(section => contradictionsIn(section, told, then)),
      ...(isDated ? lostDates(told, then) : []),
    ].filter(({ kind }) => kinds.includes(kind))
    if (found.length === 0) return []
    return isOfNobody(dossier, startIn(this.#engine(dossier, { readings }))) ? [] : found
  }

  prove(part: Part, place: number): void {
    const { dossier, readings } = part
    const { completions: wanted, seed } = this.#demand
    const told = this.#engine(dossier, { readings })
    const sections = tellingIn(told)
    if (sections.length === 0) {
      this.silent += 1
      return
    }
    const completions = completionsOf(dossier, wanted, randomFrom(seed + place * PRIME), startIn(told))
    this[completions.length < wanted ? 'fewer' : 'dossiers'] += 1
    this.completions += completions.length
    const had = new Set<string>()
    for (const whole of completions) {
      for (const contradiction of this.#contradictions(told, sections, { dossier: whole, readings })) {
        if (had.has(sortOf(contradiction))) continue
        had.add(sortOf(contradiction))
        this.#add(part, whole, contradiction)
      }
    }
  }
}
