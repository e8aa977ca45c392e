import type { NotCovered } from './not-covered.js'

/** Facts are missing that can change this answer: their paths, in the order in which a form would ask. */
export interface Undetermined {
  readonly status: 'undetermined'
  readonly needs: readonly string[]
}

/** Nothing is due, and why. */
export interface NotDue<Because extends string = string> {
  readonly status: 'not-due'
  readonly because: Because
}

/** What a section answers: its value, or why there is none. */
export type Answer<T, Because extends string = string, What extends string = string> =
  { readonly value: T } | Undetermined | NotCovered<What> | NotDue<Because>

export const isAnswered = <T>(answer: Answer<T>): answer is { readonly value: T } =>
  Object.hasOwn(answer, 'value')

export const undetermined = (needs: readonly string[]): Undetermined => ({ status: 'undetermined', needs })

export const isUndetermined = (answer: Answer<unknown>): answer is Undetermined =>
  !isAnswered(answer) && answer.status === 'undetermined'
