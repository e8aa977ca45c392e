import type { ValidDossierInForm } from '../dossier/begun-events.js'
import type { Answerable } from './allowed-answer.js'
import type { SectionAnswers } from './answer-section.js'
import type { Dated } from './events-in-form.js'
import type { QuestionPath } from './next-question-options.js'
import type { SectionName } from './section-names.js'

/** A question, as it is found: what remains after it is not counted yet. */
export type Question = {
  /** Where the answer is put into the dossier. */
  readonly id: QuestionPath
  /** The sections that wait for it, or that it can change; none where it is optional. */
  readonly neededFor: readonly SectionName[]
  /** Where it is left out, it is held not to be so. */
  readonly optional?: true
} & Answerable

/** What to ask for. */
export type NextQuestion = Question & {
  /** How many questions are left at most, this one among them, as long as no further event is told. */
  readonly remaining: number
}

/** A dossier that is being filled in, and what is asked of it. */
export interface Form {
  readonly dossier: ValidDossierInForm
  readonly dated: Dated
  readonly answers: SectionAnswers
  readonly wanted: readonly SectionName[]
  readonly unknown: readonly string[]
}
