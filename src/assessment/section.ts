import type { NotDue as AnyNotDue, Undetermined as AnyUndetermined } from '../engine/answer.js'
import type { NeedPath } from '../dossier/paths.js'
import type { Citation } from '../law/citation.js'
import type { OpenQuestion } from '../law/finding.js'
import type { NotCovered as AnyNotCovered } from '../law/not-covered.js'
import type { ReasonWhyNotDue } from '../law/not-due.js'
import type { QuestionId } from '../law/question-id.js'
import type { Finding, Step } from '../questions/every-step.js'

/** What a section has that gives no value: the question, and the way to it as far as the facts reach. */
interface WithoutValue {
  /** There is none: that it may be read tells the two kinds of sections apart. */
  readonly value?: undefined
  /** The question that the section asks. */
  readonly question: QuestionId
  /** Every rule applied, those of the sections that it rests on among them, in the order applied. */
  readonly steps: readonly Step[]
  /** The articles of those steps, each once. */
  readonly citations: readonly Citation[]
}

/**
 * Facts are missing that can change this section: their paths. First those that are asked for next, whatever the
 * others may be, then a forecast of what may be asked for after them.
 */
export interface Undetermined extends AnyUndetermined<NeedPath>, WithoutValue {}

/** No law or no value for right facts. */
export interface NotCovered extends AnyNotCovered, WithoutValue {}

/** Nothing is due, and why. */
export interface NotDue extends AnyNotDue<ReasonWhyNotDue>, WithoutValue {
  /** Where another reading would make something due: what it would give. */
  readonly openQuestions?: readonly OpenQuestion<unknown>[]
}

/** A section that has its value, and so no status. */
export type Known<T> = Finding<T> & {
  /** Never there: a section with a value has no status. */
  readonly status?: undefined
}

/** One section of an assessment: `value` and `status` may be read of each, and one of them is there. */
export type Section<T> = Known<T> | Undetermined | NotCovered | NotDue

/** A section without a value, as it is told. */
export const withoutValue = <A extends { readonly status: string }>(
  answer: A,
  question: QuestionId,
  steps: readonly Step[],
): A & WithoutValue => ({ ...answer, question, steps, citations: citationsOf(steps) })

/** Whether a section has a value. */
export const isFinding = <T>(section: Section<T>): section is Known<T> => Object.hasOwn(section, 'value')

/** The articles of steps, each once. */
export const citationsOf = (steps: readonly Step[]): readonly Citation[] => {
  const cited = new Map(steps.map(({ citation }) => [`${citation.act} ${citation.provision}`, citation]))
  return [...cited.values()]
}

/** What a section answers, without the way to it: its value, or the status that stands for it. */
export const answerOf = (section: Section<unknown>): unknown => {
  if (Object.hasOwn(section, 'value')) return { value: (section as Finding<unknown>).value }
  const {
    question: _,
    steps: __,
    citations: ___,
    ...status
  } = section as Exclude<Section<unknown>, Finding<unknown>>
  if (status.status !== 'not-due') return status
  return { status: status.status, because: status.because }
}
