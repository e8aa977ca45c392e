import { FACT_NAMES, type FactName, type KnownFacts } from './facts.js'
import { REPRESENTATIVES } from './representatives.js'

/** What a section would answer to these facts, as text to compare. */
export type Outcome = (facts: KnownFacts) => string

/** One missing fact supposed to have one of its representative values, not its first. */
interface Change {
  readonly name: FactName
  readonly value: unknown
}

const MOST_PAIRS = 96

const valuesOf = (name: FactName, known: KnownFacts): readonly unknown[] => REPRESENTATIVES[name](known)

/** Each missing fact with the first of its values. */
export const anyCompletion = (missing: readonly FactName[], known: KnownFacts): KnownFacts => ({
  ...known,
  ...Object.fromEntries(missing.map(name => [name, valuesOf(name, known)[0]])),
})

/** The missing facts that decide nothing under the facts known. */
export const idleFacts = (known: KnownFacts): readonly FactName[] =>
  FACT_NAMES.filter(name => known[name] === undefined && valuesOf(name, known).length === 1)

const changesOf = (missing: readonly FactName[], known: KnownFacts): readonly Change[] =>
  missing.flatMap(name =>
    valuesOf(name, known)
      .slice(1)
      .map(value => ({ name, value })),
  )

const pairsOf = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter(second => second.name !== first.name)
      .map(second => [first, second]),
  )

/** All of a short list; of a long one, as many as are wanted, spread evenly. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T)

/**
 * The suppositions under which each fact is tried: none, every change by itself, and pairs of changes. Up to three
 * missing facts this is every combination there is.
 */
const suppositions = (missing: readonly FactName[], known: KnownFacts): readonly (readonly Change[])[] => {
  const changes = changesOf(missing, known)
  return [[], ...changes.map(change => [change]), ...spread(pairsOf(changes), MOST_PAIRS)]
}

const supposed = (base: KnownFacts, changes: readonly Change[]): KnownFacts => ({
  ...base,
  ...Object.fromEntries(changes.map(({ name, value }) => [name, value])),
})

/**
 * Of the facts that are missing, those that can change the outcome: two values of the fact give two outcomes under
 * some supposition of the rest. All it names truly matters.
 */
export const neededOf = (
  missing: readonly FactName[],
  known: KnownFacts,
  outcome: Outcome,
): readonly FactName[] => {
  const first = anyCompletion(missing, known)
  const open = new Set<FactName>(missing)
  for (const changes of suppositions(missing, known)) {
    if (open.size === 0) break
    const base = supposed(first, changes)
    const before = outcome(base)
    for (const name of open) {
      if (changes.some(change => change.name === name)) continue
      const others = valuesOf(name, known).slice(1)
      if (others.some(value => outcome({ ...base, [name]: value }) !== before)) open.delete(name)
    }
  }
  return missing.filter(name => !open.has(name))
}
