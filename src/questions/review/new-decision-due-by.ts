import { confirmed } from '../../law/citation.js'
import type { Outcome } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, lastOfNextMonth } from '../../values/civil-date.js'
import type { NewDecisionDueByFacts } from './facts.js'
import { sendingDeadlineAt } from './sending-deadline.js'
import type { Inquiry } from './steps.js'

/** Notaries: a copy of the new decision is due by the end of the month after the month of the review. */
export const newDecisionDueByOf = (
  { reviewedOn }: Pick<NewDecisionDueByFacts, 'reviewedOn'>,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const { deadline, ...asked } = bare(sendingDeadlineAt(lastOfNextMonth(reviewedOn), inquiry))
  if (typeof deadline === 'object') return deadline
  return inquiry.step(
    'review.new-decision-due-by',
    confirmed('notaries-regulation', 'sending of the new decision'),
    { reviewedOn, ...asked },
    deadline,
  )
}
