import type { OpenQuestionId, ReadingOf } from '../law/open-questions.js'
import type { StepOf } from '../law/step.js'

/** One sentence a rule: what it looked at and what came of it. Begins with a capital, ends without a full stop. */
export type SentencesOf<Rules> = { readonly [R in keyof Rules]: (step: StepOf<Rules, R>) => string }

/** One sentence a question: its value, as an answer. It may hold several sentences; the last has no full stop. */
export type ConclusionsOf<Answers> = { readonly [Q in keyof Answers]: (value: Answers[Q]) => string }

/** What is open, as a question, and each reading as a clause that completes "it was held that ...". */
export type DoubtsInWords<Doubt extends OpenQuestionId> = {
  readonly [Q in Doubt]: {
    readonly question: string
    readonly readings: { readonly [R in ReadingOf<Q>]: string }
  }
}
