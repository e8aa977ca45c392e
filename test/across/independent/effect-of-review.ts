import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import type { Law } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { nextUsefulDay } from './terms.js'

/** The notaries' deadline to send a decision, where it falls on a day off, moves or stays: that is open. */
export const movedSendingDeadline = (deadline: number, readings: Readings): number =>
  reading(readings, 'notaries-deadline-holiday') === 'moves-to-next-working-day'
    ? nextUsefulDay(deadline)
    : deadline

/** Seed 003: the end of the month after the month of the review. */
export const sendingDeadline = (reviewedOn: number, readings: Readings): number =>
  movedSendingDeadline(firstOfNextMonth(reviewedOn, 2) - 1, readings)

export const newDecisionDueBy = (
  facts: { readonly law: 'notaries'; readonly reviewedOn: string },
  readings: Readings = {},
): string => dateText(sendingDeadline(dayNumber(facts.reviewedOn), readings))

export interface EffectOfReviewFacts {
  readonly law: Law
  readonly decisionIssuedOn: string
  readonly reviewedOn?: string | undefined
}

/** Public: the month after the decision is issued. Notaries: the month after the sending deadline. */
export const effectOfReview = (facts: EffectOfReviewFacts, readings: Readings = {}): string => {
  const reviewed = dayNumber(facts.reviewedOn ?? facts.decisionIssuedOn)
  const last =
    facts.law === 'notaries' ? sendingDeadline(reviewed, readings) : dayNumber(facts.decisionIssuedOn)
  return dateText(firstOfNextMonth(last))
}
