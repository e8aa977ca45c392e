import { NotCoveredError, type Finding } from '../../../src/index.js'

/** What a question comes to: its value, or the name of what is not covered, as the second implementation says it. */
export const outcomeOf = (ask: () => Finding<unknown>): unknown => {
  try {
    return ask().value
  } catch (error) {
    if (error instanceof NotCoveredError) return { notCovered: error.what }
    throw error
  }
}

/** The value without the fields that only the library gives. */
export const without = (value: unknown, ...fields: readonly string[]): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)))
    : value
