import { Notes } from '../engine/notes.js'
import type { Basis } from './citation.js'
import type { FactsOf, ResultOf, RuleId, Step } from '../questions/every-step.js'
import type { OpenQuestionId, Readings } from './open-questions.js'

/** What a rule is handed beside its facts: where it notes its steps, and whom it asks for a reading. */
export interface Inquiry {
  /** Notes one application of a rule and hands the result on. */
  step<R extends RuleId>(rule: R, basis: Basis, facts: FactsOf<R>, result: ResultOf<R>): ResultOf<R>
  /** The reading of an open question to work under. The asking itself is recorded. */
  reading<Q extends OpenQuestionId>(question: Q): Readings[Q]
}

/** What was recorded of one inquiry. It lives for one call and never leaves it. */
export type InquiryNotes = Notes<Step, Readings>

/** An inquiry under chosen readings. */
export const inquiryUnder = (readings: Readings): InquiryNotes => new Notes(question => readings[question])

/** For trying a rule on supposed facts: what it asks is recorded, what it notes is not, because it did not happen. */
export const onTrial = (inquiry: Inquiry): Inquiry => ({
  step: (_rule, _basis, _facts, result) => result,
  reading: question => inquiry.reading(question),
})

/** A fresh inquiry for each rule that is asked. */
export type Inquire = () => InquiryNotes

/** For a rule that decides beside the question asked: its steps are kept apart, what it asks is recorded here. */
export const aside = (inquiry: Inquiry): InquiryNotes => new Notes(question => inquiry.reading(question))

/** Notes here what was noted beside, once it turns out to have decided. */
export const carryOver = (notes: InquiryNotes, inquiry: Inquiry): void => {
  // Each step was noted under its own rule; the union of all of them has lost which.
  for (const { rule, facts, result, ...basis } of notes.steps) {
    inquiry.step(rule, basis, facts as never, result as never)
  }
}
