import { Random } from '../random.js'
import { type Difference, type SectionName, SECTIONS, differencesOf } from './compared.js'
import { type Drawn, drawDossier } from './draw.js'
import { reportedOf } from './reported.js'
import { type Smallest, smallestOf } from './smallest.js'

// A block of dossiers drawn from one seed, and what came apart in them.

export interface Proof {
  readonly dossiers: number
  readonly sections: number
  readonly differences: number
  /** By the id of what was reported. */
  readonly reported: Readonly<Record<string, number>>
  /** The first of each section, in its smallest dossier. */
  readonly first: Readonly<Partial<Record<SectionName, readonly Smallest[]>>>
}

export interface Demand {
  readonly seed: number
  readonly count: number
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

export const prove = ({ seed, count }: Demand): Proof => {
  const random = new Random(seed)
  const reported: Record<string, number> = {}
  const first: Partial<Record<SectionName, Smallest[]>> = {}
  let found = 0
  for (let place = 0; place < count; place += 1) {
    const { dossier, differences } = nextDossier(random)
    for (const difference of differences) {
      const known = reportedOf(difference, dossier)
      if (known !== undefined) {
        reported[known.id] = (reported[known.id] ?? 0) + 1
        continue
      }
      found += 1
      const shown = (first[difference.section] ??= [])
      if (shown.length < SHOWN_OF_A_SECTION) shown.push(smallestOf(dossier, difference))
    }
  }
  return { dossiers: count, sections: count * SECTIONS.length, differences: found, reported, first }
}

const added = <Count extends Readonly<Record<string, number>>>(one: Count, other: Count): Count =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map(name => [
      name,
      (one[name] ?? 0) + (other[name] ?? 0),
    ]),
  ) as Count

/** What two blocks found together. */
export const together = (one: Proof, other: Proof): Proof => ({
  dossiers: one.dossiers + other.dossiers,
  sections: one.sections + other.sections,
  differences: one.differences + other.differences,
  reported: added(one.reported, other.reported),
  first: Object.fromEntries(
    SECTIONS.flatMap(name => {
      const shown = [...(one.first[name] ?? []), ...(other.first[name] ?? [])]
      return shown.length === 0 ? [] : [[name, shown.slice(0, SHOWN_OF_A_SECTION)]]
    }),
  ),
})
