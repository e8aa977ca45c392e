import type { CivilDate } from '../values/civil-date.js'
import type { WithStatus } from './status.js'

/**
 * Right facts, but no law or no value for them here. Rules return it as data; only the function of a single
 * question turns it into an error.
 */
export interface NotCovered<What extends string = string> extends WithStatus<'not-covered'> {
  /** What the library does not know. */
  readonly what: What
  /** The day of which it was asked, where it hangs on one. */
  readonly on?: CivilDate
  /** The first day known; beside a `knownUntil` before it, the day on which a gap ends. */
  readonly knownFrom?: CivilDate
  /** The last day known, inclusive. */
  readonly knownUntil?: CivilDate
}

export const isNotCovered = (outcome: unknown): outcome is NotCovered =>
  typeof outcome === 'object' &&
  outcome !== null &&
  Object.hasOwn(outcome, 'status') &&
  (outcome as { readonly status: unknown }).status === 'not-covered'
