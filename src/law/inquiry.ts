import type { Outcomes } from '../engine/asked.js'
import { type NotedStep, Notes, type Read as ReadOf } from '../engine/notes.js'
import type { Basis } from './citation.js'
import type { OpenQuestionId, Readings } from './open-questions.js'
import type { FactsOf, ResultOf, StepOfAny } from './step.js'

/** What a rule is handed beside its facts: where it notes its steps, and whom it asks for a reading. */
export interface Inquiry<Rules> {
  /** Only for the compiler: who may note the steps of fewer rules is not handed to who notes those of more. */
  readonly rules?: Rules
  /** Notes one application of a rule and hands the result on. */
  step<R extends keyof Rules>(
    rule: R,
    basis: Basis,
    facts: FactsOf<Rules, R>,
    result: ResultOf<Rules, R>,
  ): ResultOf<Rules, R>
  /**
   * The reading of an open question to work under. The asking itself is recorded. A rule that knows what each reading comes to
   * at this place, and lets nothing else hang on it but what a step shows, hands that on: what comes to the same is not tried.
   */
  reading<Q extends OpenQuestionId>(question: Q, outcomes?: Outcomes<Readings[Q]>): Readings[Q]
}

type Read = ReadOf<Readings>

// Notes keep steps of any rules; which they are only the types of the houses know.
const notesOf = <Rules>(read: Read): InquiryNotes<Rules> =>
  new Notes<StepOfAny<Rules> & NotedStep, Readings>(read) as unknown as InquiryNotes<Rules>

/** What was recorded of one inquiry. It lives for one call and never leaves it. */
export type InquiryNotes<Rules> = Notes<StepOfAny<Rules> & NotedStep, Readings> & Inquiry<Rules>

/** An inquiry under chosen readings. */
export const inquiryUnder = <Rules>(readings: Readings): InquiryNotes<Rules> =>
  notesOf(question => readings[question])

/** For asking a rule again under another reading: nothing is recorded, because nothing of it is told but the answer. */
export const inquiryWith = <Rules>(
  readings: Readings,
  other: { readonly id: string; readonly reading: string },
): Inquiry<Rules> => ({
  step: (_rule, _basis, _facts, result) => result,
  reading: <Q extends OpenQuestionId>(question: Q) =>
    question === other.id ? (other.reading as Readings[Q]) : readings[question],
})

/** For trying a rule on supposed facts: what it asks is recorded, what it notes is not, because it did not happen. */
export const onTrial = <Rules>(inquiry: Inquiry<Rules>): Inquiry<Rules> => ({
  step: (_rule, _basis, _facts, result) => result,
  reading: (question, outcomes) => inquiry.reading(question, outcomes),
})

/** A fresh inquiry for each rule that is asked. */
export type Inquire<Rules> = () => InquiryNotes<Rules>

/** A fresh inquiry for whatever rule is asked. */
export type InquireAnything = <Rules>() => InquiryNotes<Rules>

/** For a rule that decides beside the question asked: its steps are kept apart, what it asks is recorded here. */
export const aside = <Rules>(inquiry: Pick<Inquiry<Rules>, 'reading'>): InquiryNotes<Rules> =>
  notesOf((question, outcomes) => inquiry.reading(question, outcomes))
