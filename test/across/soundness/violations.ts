import type { Contradiction } from './contradictions.js'
import type { Engine } from './engine.js'
import { type Reproducer, smallest } from './smallest.js'

/** Contradictions alike in what they contradict and in the facts that bring them about. */
export interface Violation extends Pick<Contradiction, 'kind' | 'section'> {
  /** The paths of the facts put in. */
  readonly by: readonly string[]
  /** In how many dossiers. */
  readonly count: number
  readonly first: Reproducer
}

/** Whichever event it is. */
const nameOf = (path: string): string => path.replace(/^events\.\d+\./, 'events.')

export const violationOf = (first: Reproducer): Violation => {
  const { kind, section } = first.contradiction
  const by = [...new Set(Object.keys(first.facts).map(nameOf))].sort()
  return { kind, section, by, count: 1, first }
}

const keyOf = ({ kind, section, by }: Violation): string => `${kind} ${section} ${by.join(' ')}`

/** The most frequent sorts first. */
export const together = (violations: readonly Violation[]): readonly Violation[] => {
  const found = new Map<string, Violation>()
  for (const violation of violations) {
    const before = found.get(keyOf(violation))
    found.set(keyOf(violation), before ? { ...before, count: before.count + violation.count } : violation)
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** The first of each sort, reduced to what it hangs on. */
export const inSmallest = (violations: readonly Violation[], engine: Engine): readonly Violation[] =>
  violations.map(violation => ({ ...violation, first: smallest(violation.first, engine) }))
