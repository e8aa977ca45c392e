import fc from 'fast-check'
import type { Engine } from './engine.js'
import { type Part, partOfDossier } from './parts.js'
import { type Demand, Prover } from './prover.js'
import { together, type Violation } from './violations.js'

export interface Proof {
  readonly dossiers: number
  /** Proved as well, but with fewer completions than wanted: there are no more, or no more were found in time. */
  readonly fewer: number
  /** Drawn, but telling nothing that could be contradicted. */
  readonly silent: number
  readonly completions: number
  /** Sections compared. */
  readonly answers: number
  readonly violations: readonly Violation[]
}

/** So many are drawn for each that is wanted: some tell nothing, and some have too few completions. */
const DRAWN_FOR_ONE = 3

/** Completes each part of a dossier in many ways, and holds every answer against every completion. */
export const proveOf = (engine: Engine, parts: readonly Part[], demand: Demand): Proof => {
  const prover = new Prover(engine, demand)
  for (const [place, part] of parts.entries()) {
    if (prover.dossiers < demand.dossiers) prover.prove(part, demand.block * parts.length + place)
  }
  const { dossiers, fewer, silent, completions, answers, violations } = prover
  return { dossiers, fewer, silent, completions, answers, violations: together(violations) }
}

/** The same of parts drawn at random. */
export const prove = (engine: Engine, demand: Demand): Proof => {
  const { seed, block, dossiers } = demand
  const parts = fc.sample(partOfDossier, { seed: seed + block, numRuns: dossiers * DRAWN_FOR_ONE })
  return proveOf(engine, parts, demand)
}
