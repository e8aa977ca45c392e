import {
  type OpenQuestion as AnyOpenQuestion,
  otherReadings,
  questionsThatMatter,
} from '../engine/alternatives.js'
import type { Confidence } from './citation.js'
import { type Inquiry, inquiryUnder } from './inquiry.js'
import { isNotCovered, type NotCovered, type Outcome } from './not-covered.js'
import { type OpenQuestionId, type Readings, readingsOfId } from './open-questions.js'
import type { QuestionId } from './question-id.js'
import type { StepOfAny } from './step.js'

/** A point the law leaves open, listed only where another reading gives another value. */
export type OpenQuestion<T> = AnyOpenQuestion<T, OpenQuestionId>

/** An answer with what led to it. Plain JSON data, deeply frozen, with a fixed order of keys. */
export interface FindingOf<T, Rules> {
  readonly question: QuestionId
  readonly value: T
  /** Every rule applied, in the order applied. */
  readonly steps: readonly StepOfAny<Rules>[]
  readonly openQuestions: readonly OpenQuestion<T>[]
  /** The weakest mark of what was used; `uncertain` wherever an open question changes the value. */
  readonly confidence: Confidence
}

/** Answers one question: the value under the readings chosen, and what the others would change. */
export const findingOf = <T, Rules>(
  question: QuestionId,
  rule: (inquiry: Inquiry<Rules>) => Outcome<T>,
  readings: Readings,
): FindingOf<T, Rules> | NotCovered => {
  const record = inquiryUnder<Rules>(readings)
  const value = rule(record)
  if (isNotCovered(value)) return value
  const alternatives = otherReadings(readings, record.asked, readingsOfId).map(
    ({ id, reading, readings }) => ({
      id,
      reading,
      result: rule(inquiryUnder(readings)) as T,
    }),
  )
  const openQuestions = questionsThatMatter<T, OpenQuestionId>(value, readings, alternatives)
  const confidence = openQuestions.length > 0 ? 'uncertain' : record.confidence
  return { question, value, steps: record.steps, openQuestions, confidence }
}
