import { Random } from '../../comparison/random.js'
import { spoiled } from './spoiled.js'
import { type Target, TARGETS } from './targets.js'
import { traceOf } from './trace.js'
import { isToldInFull, oddIn, type Outcome, outcomeOf } from './verdict.js'

/** What went wrong in one call. */
export interface Breach {
  readonly target: string
  readonly call: number
  readonly what: string
}

export interface Attacked {
  readonly target: string
  readonly calls: number
  readonly values: number
  readonly faults: number
  readonly refusals: number
  readonly slowestMs: number
  readonly breaches: readonly Breach[]
}

/** The processor's time, which no other program takes part in. */
const millisecondsOf = (call: () => void): number => {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** As text, the fields of each object by their names: a caller's own names stay in the caller's order. */
const inOrder = (outcome: Outcome): string =>
  JSON.stringify(outcome, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

const breachOf = (name: string, outcome: Outcome, plain: Outcome | undefined): string | undefined => {
  if (outcome.kind === 'neither') return outcome.text
  if (outcome.kind !== 'value') return undefined
  const odd = oddIn(outcome.value)
  if (odd !== undefined) return odd
  if (name.endsWith('Schema') && !isToldInFull(outcome.value)) return 'issues that are not told in full'
  // In disguise the facts are the same, and so is what they come to; or they are told to be unreadable.
  return plain !== undefined && inOrder(plain) !== inOrder(outcome)
    ? 'an answer other than that of the plain facts'
    : undefined
}

/** One call, which can be made again by its seed. */
const tried = ({ name, ask, right }: Target, seed: number) => {
  const random = new Random(seed)
  const facts = random.pick(right)
  const { given, isDisguised } = spoiled(facts, random, right)
  const before = traceOf(given)
  let outcome: Outcome = { kind: 'neither', text: 'not called' }
  const milliseconds = millisecondsOf(() => {
    outcome = outcomeOf(() => ask(...given))
  })
  const plain = isDisguised ? outcomeOf(() => ask(...facts)) : undefined
  const what =
    breachOf(name, outcome, plain) ?? (traceOf(given) === before ? undefined : 'the input was touched')
  return { outcome: outcome as Outcome, milliseconds, what }
}

const TRIES_OF_A_SLOW_CALL = 3

/** A call is as slow as the quickest of three: the machine clears its memory now and then. */
const timed = (target: Target, seed: number, limitMs: number): ReturnType<typeof tried> => {
  let best = tried(target, seed)
  for (let time = 1; time < TRIES_OF_A_SLOW_CALL && best.milliseconds > limitMs; time += 1) {
    const again = tried(target, seed)
    if (again.milliseconds < best.milliseconds) best = again
  }
  return best
}

export const attacked = (target: Target, count: number, seed: number, limitMs: number): Attacked => {
  const kinds = { value: 0, fault: 0, refusal: 0, neither: 0 }
  const breaches: Breach[] = []
  let slowestMs = 0
  for (let call = 0; call < count; call += 1) {
    const { outcome, milliseconds, what } = timed(target, seed + call, limitMs)
    kinds[outcome.kind] += 1
    slowestMs = Math.max(slowestMs, milliseconds)
    const slow = milliseconds > limitMs ? `${Math.round(milliseconds)} ms` : undefined
    for (const wrong of [what, slow]) {
      if (wrong !== undefined) breaches.push({ target: target.name, call: seed + call, what: wrong })
    }
  }
  const { value: values, fault: faults, refusal: refusals } = kinds
  return { target: target.name, calls: count, values, faults, refusals, slowestMs, breaches }
}

export { TARGETS }
