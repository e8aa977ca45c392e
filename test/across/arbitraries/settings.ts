/** One seed for every random test, so that a failure seen once is seen by everybody. */
const SEED = 263_360

/** Under mutation each law is tried thousands of times over, and a few draws each time say as much. */
const AT_MOST = Number(process.env['PROPERTY_RUNS'] ?? Infinity)

export const runs = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: SEED,
  numRuns: Math.min(numRuns, AT_MOST),
})
