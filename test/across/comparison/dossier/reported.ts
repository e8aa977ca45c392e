import type { Difference } from './compared.js'
import type { Drawn } from './draw.js'

// Differences in which the library was found to be wrong by the law and which wait to be put right. Each has a dossier in
// reported-dossiers.ts, which a test holds against both: what is put right is reported no more.

export interface Reported {
  readonly id: string
  readonly sections: readonly string[]
  readonly is: (difference: Difference, dossier: Drawn) => boolean
}

export const REPORTED: readonly Reported[] = []

export const reportedOf = (difference: Difference, dossier: Drawn): Reported | undefined =>
  REPORTED.find(({ sections, is }) => sections.includes(difference.section) && is(difference, dossier))
