import { assess, InvalidInputError } from '../../src/index.js'

/** Both fields of each fault, and what is wrong with them: `events.1.degree: contradictory: events.0.degree`. */
export const clashesIn = (dossier: unknown): readonly string[] => {
  try {
    assess(dossier as never)
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return error.issues.map(({ path, code, otherPath }) => `${path}: ${code}: ${otherPath}`)
  }
  return []
}

export const FIRST_DECISION = { issuedOn: '2025-02-10' }
