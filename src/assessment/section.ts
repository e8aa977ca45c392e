import type { Finding, OpenQuestion } from '../law/finding.js'
import type { QuestionId } from '../law/question-id.js'
import type { NotCovered } from '../law/not-covered.js'

/** Facts are missing that can change this section: their paths, in the order in which a form would ask. */
export interface Undetermined {
  readonly status: 'undetermined'
  readonly needs: readonly string[]
}

/** Nothing is due, and why. */
export interface NotDue {
  readonly status: 'not-due'
  readonly because:
    | 'not-entitled'
    | 'degree'
    | 'before-the-grant'
    | 'payment-suspended'
    | 'payment-ended'
    | 'paid-by-another-system'
  /** Where another reading would make something due: the question that it would answer, and what it would give. */
  readonly question?: QuestionId
  readonly openQuestions?: readonly OpenQuestion<unknown>[]
}

/** One section of an assessment. */
export type Section<T> = Finding<T> | Undetermined | NotCovered | NotDue

export const undetermined = (needs: readonly string[]): Undetermined => ({ status: 'undetermined', needs })

export const notDue = (because: NotDue['because']): NotDue => ({ status: 'not-due', because })

/** What a question answers inside an assessment: its value, or why there is none. */
export type Answer<T> = { readonly value: T } | Undetermined | NotCovered | NotDue

export const isAnswered = <T>(answer: Answer<T>): answer is { readonly value: T } => 'value' in answer

export const answered = <T>(outcome: T | NotCovered | NotDue | Undetermined): Answer<T> =>
  typeof outcome === 'object' && outcome !== null && 'status' in outcome
    ? (outcome as Undetermined | NotCovered | NotDue)
    : { value: outcome as T }

/** What a section answers, without the way to it: its value, or the status that stands for it. */
export const answerOf = (section: Section<unknown>): unknown => {
  if ('value' in section) return { value: section.value }
  const { status } = section
  return status === 'not-due' ? { status, because: section.because } : section
}
