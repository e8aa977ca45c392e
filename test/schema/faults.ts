import { InvalidInputError } from '../../src/index.js'

/** The faults of a call as `path: code`; a call that goes well has none, and another error is none of these. */
export const faultsOf = (ask: () => unknown): readonly string[] => {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return error.issues.map(({ path, code }) => `${path}: ${code}`)
  }
  return []
}

/** A call with facts that the types would not let pass. */
export const wrongly =
  (ask: (facts: never, options?: never) => unknown) =>
  (facts: unknown, options?: unknown): readonly string[] =>
    faultsOf(() => ask(facts as never, options as never))
