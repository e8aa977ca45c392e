import { FACT_NAMES, type FactName, type KnownFacts } from './facts.js'
import { REPRESENTATIVES } from './representatives.js'

/** Which of its representative values each missing fact is supposed to have; the first where it is not named. */
export type Supposition = Readonly<Partial<Record<FactName, number>>>

/** What a section would answer under a supposition, as text to compare. */
export type Outcome = (supposition: Supposition) => string

/** The values between which a missing fact is tried. */
export type ValuesOf = (name: FactName) => readonly unknown[]

const MOST_PAIRS = 96

/** The representative values beside the facts known, each list made once. */
export const representativesBeside = (known: KnownFacts): ValuesOf => {
  const lists = new Map<FactName, readonly unknown[]>()
  return name => {
    const list = lists.get(name) ?? REPRESENTATIVES[name](known)
    lists.set(name, list)
    return list
  }
}

/** The facts known, with the first of its values for each that is missing. */
export const completed = (
  missing: readonly FactName[],
  known: KnownFacts,
  valuesOf: ValuesOf,
): KnownFacts => ({ ...known, ...Object.fromEntries(missing.map(name => [name, valuesOf(name)[0]])) })

/** The facts known with the first of the values of each that is missing, and with the last. */
export const extremesOf = (
  missing: readonly FactName[],
  known: KnownFacts,
  valuesOf: ValuesOf,
): readonly [KnownFacts, KnownFacts] => [
  completed(missing, known, valuesOf),
  completed(missing, known, name => [valuesOf(name).at(-1)]),
]

/** The missing facts that decide nothing under the facts known. */
export const idleFacts = (known: KnownFacts, valuesOf: ValuesOf): readonly FactName[] =>
  FACT_NAMES.filter(name => known[name] === undefined && valuesOf(name).length === 1)

/** The places of the values of a fact beside the first. */
const othersOf = (name: FactName, valuesOf: ValuesOf): readonly number[] =>
  valuesOf(name)
    .map((_, place) => place)
    .slice(1)

const singleChanges = (missing: readonly FactName[], valuesOf: ValuesOf): readonly Supposition[] =>
  missing.flatMap(name => othersOf(name, valuesOf).map(place => ({ [name]: place })))

const pairsOf = (changes: readonly Supposition[]): readonly Supposition[] =>
  changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .map(second => ({ ...first, ...second }))
      .filter(pair => Object.keys(pair).length === 2),
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
const suppositions = (missing: readonly FactName[], valuesOf: ValuesOf): readonly Supposition[] => {
  const changes = singleChanges(missing, valuesOf)
  return [{}, ...changes, ...spread(pairsOf(changes), MOST_PAIRS)]
}

/**
 * Of the facts that are missing, those that can change the outcome: two values of the fact give two outcomes under
 * some supposition of the rest. All it names truly matters.
 */
export const neededOf = (
  missing: readonly FactName[],
  valuesOf: ValuesOf,
  outcome: Outcome,
): readonly FactName[] => {
  const open = new Set<FactName>(missing)
  for (const base of suppositions(missing, valuesOf)) {
    if (open.size === 0) break
    const before = outcome(base)
    for (const name of open) {
      if (name in base) continue
      if (othersOf(name, valuesOf).some(place => outcome({ ...base, [name]: place }) !== before)) {
        open.delete(name)
      }
    }
  }
  return missing.filter(name => !open.has(name))
}
