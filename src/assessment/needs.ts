import { FACT_NAMES, type FactName, type KnownFacts } from './facts.js'
import { REPRESENTATIVES } from './representatives.js'

/** What a section would answer to these facts, as text to compare. */
type Outcome = (facts: KnownFacts) => string

const MOST_COMPLETIONS = 256
/** Prime, so that a walk of this step through the completions meets all parts of them. */
const STEP = 104_729

type Choices = readonly (readonly [FactName, readonly unknown[]])[]

const choicesOf = (missing: readonly FactName[], known: KnownFacts): Choices =>
  missing.map(name => [name, REPRESENTATIVES[name](known)] as const)

const sizeOf = (choices: Choices): number => choices.reduce((size, [, values]) => size * values.length, 1)

/** The completion of a number: each fact takes the value of its digit in a number of mixed radix. */
const completion = (known: KnownFacts, choices: Choices, number: number): KnownFacts => {
  let rest = number
  const chosen = choices.map(([name, values]) => {
    const value = values[rest % values.length]
    rest = Math.floor(rest / values.length)
    return [name, value] as const
  })
  return { ...known, ...Object.fromEntries(chosen) }
}

const canChange = (
  name: FactName,
  values: readonly unknown[],
  base: KnownFacts,
  outcome: Outcome,
): boolean => {
  const outcomes = new Set(values.map(value => outcome({ ...base, [name]: value })))
  return outcomes.size > 1
}

/**
 * Of the facts that are missing, those that can change the outcome: two values of the fact give two outcomes,
 * whatever the rest may be. The rest is tried in every combination of representative values, or in many spread
 * evenly where there are too many. Exact on what it names; all it names truly matters.
 */
export const neededOf = (
  missing: readonly FactName[],
  known: KnownFacts,
  outcome: Outcome,
): readonly FactName[] => {
  const choices = choicesOf(missing, known)
  const size = sizeOf(choices)
  const tried = Math.min(size, MOST_COMPLETIONS)
  const needed = new Set<FactName>()
  for (let index = 0; index < tried && needed.size < missing.length; index += 1) {
    const base = completion(known, choices, size === tried ? index : (index * STEP) % size)
    for (const [name, values] of choices) {
      if (!needed.has(name) && canChange(name, values, base, outcome)) needed.add(name)
    }
  }
  return missing.filter(name => needed.has(name))
}

/** Any completion, for facts of which none can change the outcome. */
export const anyCompletion = (missing: readonly FactName[], known: KnownFacts): KnownFacts =>
  completion(known, choicesOf(missing, known), 0)

/** The missing facts that decide nothing under the facts known. */
export const idleFacts = (known: KnownFacts): readonly FactName[] =>
  FACT_NAMES.filter(name => known[name] === undefined && REPRESENTATIVES[name](known).length === 1)
