import type { Confidence } from './citation.js'
import { InquiryRecord, type Inquiry } from './inquiry.js'
import { isNotCovered, type NotCovered, type Outcome } from './not-covered.js'
import { type OpenQuestionId, type Readings, readingsOf } from './open-questions.js'
import type { QuestionId } from './question-id.js'
import type { Step } from './registry/index.js'

/** A point the law leaves open, listed only where another reading gives another value. */
export interface OpenQuestion<T> {
  readonly id: OpenQuestionId
  /** The reading used. */
  readonly reading: string
  /** The readings that give another value, with that value; or with the status that stands for it. */
  readonly others: readonly { readonly reading: string; readonly value: T }[]
}

/** An answer with what led to it. Plain JSON data, deeply frozen, with a fixed order of keys. */
export interface Finding<T> {
  readonly question: QuestionId
  readonly value: T
  /** Every rule applied, in the order applied. */
  readonly steps: readonly Step[]
  readonly openQuestions: readonly OpenQuestion<T>[]
  /** The weakest mark of what was used; `uncertain` wherever an open question changes the value. */
  readonly confidence: Confidence
}

/** Another reading, and what the same facts give under it. */
interface Alternative<R> {
  readonly id: OpenQuestionId
  readonly reading: string
  readonly result: R
}

/** Runs again under every other reading of the questions that were asked, one at a time. */
export const underOtherReadings = <R>(
  run: (readings: Readings) => R,
  readings: Readings,
  asked: ReadonlySet<OpenQuestionId>,
): readonly Alternative<R>[] =>
  [...asked].flatMap(id =>
    readingsOf(id)
      .filter(reading => reading !== readings[id])
      .map(reading => ({ id, reading, result: run({ ...readings, [id]: reading }) })),
  )

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

/** The open questions whose other readings give another value than the one found. */
export const questionsThatMatter = <T>(
  value: unknown,
  readings: Readings,
  alternatives: readonly Alternative<T>[],
): readonly OpenQuestion<T>[] => {
  const others = alternatives.filter(({ result }) => differs(result, value))
  return [...new Set(others.map(({ id }) => id))].map(id => ({
    id,
    reading: readings[id],
    others: others
      .filter(other => other.id === id)
      .map(({ reading, result }) => ({ reading, value: result })),
  }))
}

/** Answers one question: the value under the readings chosen, and what the others would change. */
export const findingOf = <T>(
  question: QuestionId,
  rule: (inquiry: Inquiry) => Outcome<T>,
  readings: Readings,
): Finding<T> | NotCovered => {
  const record = new InquiryRecord(readings)
  const value = rule(record)
  if (isNotCovered(value)) return value
  const run = (other: Readings): T => rule(new InquiryRecord(other)) as T
  const openQuestions = questionsThatMatter(value, readings, underOtherReadings(run, readings, record.asked))
  const confidence = openQuestions.length > 0 ? 'uncertain' : record.confidence
  return { question, value, steps: record.steps, openQuestions, confidence }
}
