import type { Dossier } from '../dossier/dossier.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'

type Known = Dossier<Stage, DecimalString>
interface Part {
  readonly [name: string]: unknown
}

/** The parts of a dossier that are made of facts of their own; a stage or a list is one fact. */
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('years' in value)

const mergedParts = (shared: Part, own: Part): Part => {
  const merged: { [name: string]: unknown } = { ...shared }
  for (const [name, value] of Object.entries(own)) {
    const before = merged[name]
    merged[name] = isPart(before) && isPart(value) ? mergedParts(before, value) : value
  }
  return merged
}

/** The shared facts with those of one system; where both name a fact, the system's stands. */
export const mergedDossier = (shared: Known, own: Known): Known =>
  mergedParts(shared as Part, own as Part) as Known
