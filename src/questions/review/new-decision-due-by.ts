import { confirmed } from '../../law/citation.js'
import type { Outcome } from '../../law/not-covered.js'
import { nextWorkingDay } from '../../terms/inner.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, lastOfNextMonth } from '../../values/civil-date.js'
import type { NewDecisionDueByFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** Notaries: a copy of the new decision is due by the end of the month after the month of the review. */
export const newDecisionDueByOf = (
  { reviewedOn }: Pick<NewDecisionDueByFacts, 'reviewedOn'>,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const endOfMonth = lastOfNextMonth(reviewedOn)
  const working = nextWorkingDay(endOfMonth)
  // Only an end on a day without work leaves anything open.
  const isOpen = working !== endOfMonth
  const asked = bare(isOpen ? { reading: inquiry.reading('notaries-deadline-holiday') } : {})
  const deadline = asked.reading === 'moves-to-next-working-day' ? working : endOfMonth
  if (typeof deadline === 'object') return deadline
  return inquiry.step(
    'review.new-decision-due-by',
    confirmed('notaries-regulation', 'sending of the new decision'),
    { reviewedOn, ...asked },
    deadline,
  )
}
