import { type Finding, InvalidInputError, NotCoveredError } from '../../../src/index.js'

/** What a question comes to: its value, or the name of what is not covered, as the second implementation says it. */
export const outcomeOf = (ask: () => Finding<unknown>): unknown => {
  try {
    return ask().value
  } catch (error) {
    if (error instanceof NotCoveredError) return { notCovered: error.what }
    throw error
  }
}

/** The refusal of a call: what is not covered, and from when it is known. A call that answers has none. */
export const refusalOf = (ask: () => unknown): unknown => {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error
    return { what: error.what, ...(error.knownFrom ? { knownFrom: error.knownFrom } : {}) }
  }
  return 'answered'
}

/** The faults of a call as `path: code`. A call that answers has none. */
export const faultsOf = (ask: () => unknown): readonly string[] => {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return error.issues.map(({ path, code }) => `${path}: ${code}`)
  }
  return []
}

/** A value, or a refusal, without the fields that only the library gives. */
export const without = (value: unknown, ...fields: readonly string[]): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)))
    : value

/** The articles that a finding cites, as `act provision`, in the order of its steps. */
export const citedBy = ({ steps }: Finding<unknown>): readonly string[] =>
  steps.map(({ citation }) => `${citation.act} ${citation.provision}`)
