import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEvent, EventFact } from '../../dossier/events.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { effectOfReviewOf } from '../review/inner.js'
import { cessationOf } from './cessation.js'
import { type Decided, decided } from './entry.js'
import { dayCountedFrom, isSuspending } from './interruption.js'
import type { Inquire, Inquiry, RulesForPayment } from './steps.js'

/** The notaries' right changes on their own dates, the public one under the law in force on the day. */
export const effectOfDecision = (
  { on, degree }: DossierEvent,
  facts: GivenFacts,
  inquire: Inquire,
): Decided<CivilDate, RulesForPayment> | undefined =>
  decided(inquiry => {
    const law = facts.scheme === 'notaries' ? facts.scheme : lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return degree === 'none'
      ? cessationOf({ law, cause: 'capacity-regained', on }, inquiry)
      : effectOfReviewOf({ law, decisionIssuedOn: on, reviewedOn: on }, inquiry)
  }, inquire)

/** The fact that an event must tell before it can be known what it does to the payment. */
export const factLackedBy = (
  event: DossierEvent,
  facts: GivenFacts,
  inquiry: Inquiry,
): EventFact | undefined => {
  if (event.id === 'review-decision') return event.degree === undefined ? 'degree' : undefined
  if (!isSuspending(event) || event.imputable === false || facts.scheme === 'notaries') return undefined
  const law = lawOfEvent(facts, event.on, inquiry)
  if (isNotCovered(law)) return undefined
  return dayCountedFrom(event, law) ? undefined : 'reportedOn'
}
