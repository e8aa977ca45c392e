/** A source of chance that gives the same numbers again for the same seed. */
export interface Random {
  /** A whole number from 0 to below the bound. */
  readonly below: (bound: number) => number
  readonly oneOf: <T>(values: readonly T[]) => T
}

/** Mulberry32: 32 bits of state, good enough to spread values and fast enough for a million dossiers. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound)
  }
  return { below, oneOf: values => values[below(values.length)] as (typeof values)[number] }
}
