import type { CivilDate } from '../../values/civil-date.js'
import type { CessationCause, Inquiry, RulesForPayment, SuspensionCause } from './steps.js'
import type { StepOfAny } from '../../law/step.js'

/** What is paid: the pension, and the companion allowance beside it. */
export type Paid = 'pension' | 'allowance'

export type Steps = readonly StepOfAny<RulesForPayment>[]

/** One cause that keeps the payment back, from a first of the month until its own resumption, whatever becomes of another. */
export interface Interruption {
  /** Where the event stands in the dossier, or the fact that suspends without one. */
  readonly path: string
  /** The day of the event. */
  readonly on: CivilDate
  readonly cause: SuspensionCause
  readonly of: readonly Paid[]
  readonly from: CivilDate
  /** The first day paid for again. */
  readonly until?: CivilDate | undefined
  /** The day on which a cause was removed that comes back only on request. */
  readonly removedOn?: CivilDate | undefined
  /** From this day on it hangs on a request of which nothing is told. */
  readonly openFrom?: CivilDate | undefined
  /** From this day on the months until the resumption are paid all the same. */
  readonly paidBackFrom?: CivilDate | undefined
  /** Where the event stands by which they are. */
  readonly paidBackBy?: string | undefined
  /** The first day from which the pension is ended, where nothing stops the twelve months. */
  readonly endsFrom?: CivilDate | undefined
  readonly endsAs?: CessationCause | undefined
  readonly suspended: Steps
  readonly resumed?: Steps | undefined
}

/** From a day, up to another where there is one, the payment hangs on facts that nobody has told. */
export interface Unsure {
  readonly from: CivilDate
  readonly until?: CivilDate | undefined
  /** The first day from which the pension may have ended by it. */
  readonly mayEndFrom?: CivilDate | undefined
  /** It may undo an end that was decided before this day. */
  readonly mayUndoBefore?: CivilDate | undefined
  readonly needs: readonly string[]
}

/** A review that was not missed by fault, and to when it moves. */
export interface MovedReview {
  readonly to: CivilDate
  readonly steps: Steps
}

/** What one event comes to. */
export interface Reckoned {
  readonly interruptions: readonly Interruption[]
  readonly unsure: readonly Unsure[]
  readonly moved?: MovedReview | undefined
}

export const NOTHING: Reckoned = { interruptions: [], unsure: [] }

/** Notes here what was found beside, once it turns out to decide. */
export const noteAgain = (steps: Steps, inquiry: Inquiry): void => {
  for (const { rule, facts, result, ...basis } of steps) {
    // Each step was noted under its own rule; the union of all of them has lost which.
    inquiry.step(rule, basis, facts as never, result as never)
  }
}

/** Whether a day falls between a first day and the first one after. */
export const covers = (
  { from, until }: { readonly from: CivilDate; readonly until?: CivilDate | undefined },
  day: CivilDate,
): boolean => from <= day && (until === undefined || day < until)

/** Whether that is sure, whatever a request may have brought. */
export const surelyKeepsBack = (interruption: Interruption, paid: Paid, day: CivilDate): boolean =>
  keepsBack(interruption, paid, day) && (interruption.openFrom === undefined || day < interruption.openFrom)

/** Whether an interruption keeps back the payment of a day. */
export const keepsBack = (interruption: Interruption, paid: Paid, day: CivilDate): boolean =>
  interruption.of.includes(paid) &&
  covers(interruption, day) &&
  (interruption.paidBackFrom === undefined || day < interruption.paidBackFrom)
