import type { NotCovered } from './not-covered.js'
import type { WithStatus } from './status.js'

/** What is known of a sum that hangs on facts that are missing. */
export interface Bounds {
  /** The answer comes to no less than this, decimal text; absent where nothing is known. */
  readonly atLeast?: string
  /** The answer comes to no more than this, decimal text; absent where nothing is known. */
  readonly atMost?: string
}

/** Facts are missing that can change this answer: their paths, in the order in which a form would ask. */
export interface Undetermined<Need extends string = string> extends WithStatus<'undetermined'>, Bounds {
  /** The paths of the facts that are missing, those asked for next first. */
  readonly needs: readonly Need[]
}

/** Nothing is due, and why. */
export interface NotDue<Because extends string = string> extends WithStatus<'not-due'> {
  /** Why nothing is due. */
  readonly because: Because
}

/** What a section answers: its value, or why there is none. */
export type Answer<T, Because extends string = string, What extends string = string> =
  { readonly value: T } | Undetermined | NotCovered<What> | NotDue<Because>

export const isAnswered = <T>(answer: Answer<T>): answer is { readonly value: T } =>
  Object.hasOwn(answer, 'value')

export const undetermined = <Need extends string>(
  needs: readonly Need[],
  bounds: Bounds = {},
): Undetermined<Need> => ({
  status: 'undetermined',
  needs,
  ...bounds,
})

const told = (answer: Undetermined, bound: keyof Bounds): Bounds =>
  Object.hasOwn(answer, bound) ? { [bound]: answer[bound] } : {}

/** What an answer that is not determined tells of a sum; it inherits nothing. */
export const boundsOf = (answer: Undetermined): Bounds => ({
  ...told(answer, 'atLeast'),
  ...told(answer, 'atMost'),
})

export const isUndetermined = (answer: Answer<unknown>): answer is Undetermined =>
  !isAnswered(answer) && answer.status === 'undetermined'

/** The answer of a rule as that of a section. */
export const answered = <T>(outcome: T | NotCovered): Answer<T> =>
  typeof outcome === 'object' && outcome !== null && Object.hasOwn(outcome, 'status')
    ? (outcome as NotCovered)
    : { value: outcome as T }
