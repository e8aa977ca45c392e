import type { Dossier } from '../../../../src/index.js'
import { pathsOf, withoutFact } from '../../soundness/paths.js'
import type { Difference } from './compared.js'

// A difference in the smallest dossier that still shows it, so that a person can judge it by the law.

export interface Smallest {
  readonly dossier: Dossier
  readonly difference: Difference
}

/** What a person may leave out without a question coming back: all else stays, as another answer would follow. */
const LEFT_OUT =
  /^(person\.(handicap|handicapCertificate|specialStatus)|incapacity\.irreversible|payment\.(?!month)|emergency|closedDays|contribution\.voluntary|medicalDecision\.(?!issuedOn))/

const withoutEvent = (dossier: Dossier, place: number): Dossier => ({
  ...dossier,
  events: (dossier.events ?? []).filter((_, other) => other !== place),
})

/** All that comes apart in a dossier; undefined of one that the library refuses. */
export type Compare = (dossier: Dossier) => readonly Difference[] | undefined

const differenceIn = (dossier: Dossier, section: string, compare: Compare): Difference | undefined => {
  try {
    return compare(dossier)?.find(difference => difference.section === section)
  } catch {
    // Without that fact the second implementation has no answer.
    return undefined
  }
}

export const smallestOf = (dossier: Dossier, difference: Difference, compare: Compare): Smallest => {
  let smallest: Smallest = { dossier, difference }
  const keep = (smaller: Dossier): void => {
    const found = differenceIn(smaller, difference.section, compare)
    if (found !== undefined) smallest = { dossier: smaller, difference: found }
  }
  for (let place = (dossier.events ?? []).length - 1; place >= 0; place -= 1) {
    keep(withoutEvent(smallest.dossier, place))
  }
  for (const path of pathsOf(smallest.dossier)) {
    if (LEFT_OUT.test(path)) keep(withoutFact(smallest.dossier, path))
  }
  return smallest
}
