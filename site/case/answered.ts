import type { Assessment, DossierInForm, QuestionPath } from 'pensie-invaliditate/assessment'
import type { Library } from './library.js'

interface Answered {
  readonly answer: Assessment
  /** The days of events that are told without one: what those can change is not known, and nothing is said as though it were. */
  readonly undated: readonly QuestionPath[]
}

/** The answer to what is told so far. */
export const answeredSoFar = (library: Library, form: DossierInForm, asOf: string): Answered => {
  const { dossier, undated } = library.withDatedEvents(form)
  return { answer: library.assess(dossier, { asOf: asOf as '2026-01-01', undated }), undated }
}
