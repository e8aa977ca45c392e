import {
  type OpenQuestion as AnyOpenQuestion,
  otherReadings,
  questionsThatMatter,
} from '../engine/alternatives.js'
import type { Confidence } from './citation.js'
import { type Inquiry, inquiryUnder, inquiryWith } from './inquiry.js'
import { type Moves, movesOf } from './moves.js'
import { isNotCovered, type NotCovered, type Outcome } from './not-covered.js'
import { type OpenQuestionId, type Readings, readingsOfId } from './open-questions.js'
import type { QuestionId } from './question-id.js'
import type { StepOfAny } from './step.js'

/** A point the law leaves open, listed only where another reading gives another value. */
export interface OpenQuestion<T> extends AnyOpenQuestion<T, OpenQuestionId> {
  /** The weightiest thing that another reading would give otherwise. */
  readonly moves: Moves
}

/** The points left open whose other readings give another value than the one found, each with what it moves. */
export const openQuestionsOf = <T>(
  value: unknown,
  readings: Readings,
  alternatives: readonly { readonly id: string; readonly reading: string; readonly result: T }[],
): readonly OpenQuestion<T>[] =>
  questionsThatMatter<T, OpenQuestionId>(value, readings, alternatives).map(({ id, reading, others }) => {
    const values = others.map(other => other.value)
    return { id, reading, moves: movesOf(value, values), others }
  })

/** An answer with what led to it. Plain JSON data, deeply frozen, with a fixed order of keys. */
export interface FindingOf<T, Rules> {
  /** The question that was asked. */
  readonly question: QuestionId
  /** The answer. */
  readonly value: T
  /** Every rule applied, in the order applied. */
  readonly steps: readonly StepOfAny<Rules>[]
  /** The points left open whose other readings would give another value; empty where none would. */
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
  const alternatives = otherReadings(readings, record.asked, readingsOfId).map(other => ({
    ...other,
    result: rule(inquiryWith(readings, other)) as T,
  }))
  const openQuestions = openQuestionsOf<T>(value, readings, alternatives)
  const confidence = openQuestions.length > 0 ? 'uncertain' : record.confidence
  return { question, value, steps: record.steps, openQuestions, confidence }
}
