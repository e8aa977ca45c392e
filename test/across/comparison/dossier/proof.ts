import { besideOf } from '../beside/besides-of-dossier.js'
import { Random } from '../random.js'
import { type Difference, SECTIONS, differencesOf } from './compared.js'
import { type Drawn, drawDossier } from './draw.js'
import { type Compare, type Smallest, smallestOf } from './smallest.js'

// A block of dossiers drawn from one seed, and what came apart in them.

type Counts = Readonly<Record<string, number>>

export interface Proof {
  readonly dossiers: number
  readonly sections: number
  /** What was compared beside the sections, by its name. */
  readonly beside: Counts
  readonly differences: number
  /** The first of each section, in its smallest dossier. */
  readonly first: Readonly<Record<string, readonly Smallest[]>>
}

export interface Demand {
  readonly seed: number
  readonly count: number
  /** Compares this with every dossier, and no section. */
  readonly only?: string | undefined
}

const SHOWN_OF_A_SECTION = 2

/** A dossier that the library takes as one of a life. */
const nextDossier = (random: Random): { dossier: Drawn; differences: readonly Difference[] } => {
  for (;;) {
    const dossier = drawDossier(random)
    const differences = differencesOf(dossier)
    if (differences !== undefined) return { dossier, differences }
  }
}

const added = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map(name => [
      name,
      (one[name] ?? 0) + (other[name] ?? 0),
    ]),
  )

export const prove = ({ seed, count, only }: Demand): Proof => {
  const random = new Random(seed)
  const first: Record<string, Smallest[]> = {}
  let beside: Counts = {}
  let found = 0
  const note = (dossier: Drawn, differences: readonly Difference[], compare: Compare): void => {
    for (const difference of differences) {
      found += 1
      const shown = (first[difference.section] ??= [])
      if (shown.length < SHOWN_OF_A_SECTION) shown.push(smallestOf(dossier, difference, compare))
    }
  }
  for (let place = 0; place < count; place += 1) {
    const { dossier, differences } = nextDossier(random)
    note(dossier, only === undefined ? differences : [], differencesOf)
    for (const { name, compare } of besideOf(place, seed + place, only)) {
      const { compared, differences } = compare(dossier)
      beside = added(beside, { [name]: compared })
      note(dossier, differences, smaller => compare(smaller as Drawn).differences)
    }
  }
  return { dossiers: count, sections: count * SECTIONS.length, beside, differences: found, first }
}

/** What two blocks found together. */
export const together = (one: Proof, other: Proof): Proof => ({
  dossiers: one.dossiers + other.dossiers,
  sections: one.sections + other.sections,
  beside: added(one.beside, other.beside),
  differences: one.differences + other.differences,
  first: Object.fromEntries(
    [...new Set([...Object.keys(one.first), ...Object.keys(other.first)])].map(name => [
      name,
      [...(one.first[name] ?? []), ...(other.first[name] ?? [])].slice(0, SHOWN_OF_A_SECTION),
    ]),
  ),
})
