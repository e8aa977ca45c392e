import type { OpenQuestionId, ReadingOf } from '../law/open-questions.js'
import type { LabelBook } from './label-book.js'

/** A reading with the question that it belongs to: of several questions the readings have one name. */
export type ReadingId = { readonly [Q in OpenQuestionId]: `${Q}.${ReadingOf<Q>}` }[OpenQuestionId]

type InWords = LabelBook['openQuestions']

/** What is open, by the question. */
export const questionsInWords = (words: InWords): Readonly<Record<OpenQuestionId, string>> =>
  Object.fromEntries(Object.entries(words).map(([id, { question }]) => [id, question])) as Readonly<
    Record<OpenQuestionId, string>
  >

/** Each reading, by its question and its name. */
export const readingsInWords = (words: InWords): Readonly<Record<ReadingId, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([id, { readings }]) =>
      Object.entries(readings).map(([name, reading]) => [`${id}.${name}`, reading]),
    ),
  ) as Readonly<Record<ReadingId, string>>
