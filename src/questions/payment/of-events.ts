import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, type EventFact, inOneOrder } from '../../dossier/events.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { effectOfReviewOf, newDecisionDueByOf } from '../review/inner.js'
import { cessationOf } from './cessation.js'
import { type DatedEntry, type Decided, decided, entryFrom } from './entry.js'
import { dayCountedFrom, entriesOfSuspension, type SuspendingEvent } from './of-suspension.js'
import type { Inquire, Inquiry, PaymentEvent, RulesForPayment } from './steps.js'

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

/** The notary's own deadline for sending a new decision. */
const sendingDeadline = (
  { on: reviewedOn }: DossierEvent,
  { scheme }: GivenFacts,
  inquire: Inquire,
): readonly DatedEntry<PaymentEvent>[] => {
  if (scheme !== 'notaries') return []
  const deadline = decided(inquiry => newDecisionDueByOf({ reviewedOn }, inquiry), inquire)
  return deadline ? entryFrom(deadline.steps, deadline.value, 'new-decision-to-be-sent-by', 'person') : []
}

const entriesOfReviewDecision = (
  event: DossierEvent,
  facts: GivenFacts,
  inquire: Inquire,
): readonly DatedEntry<PaymentEvent>[] => {
  // Whether it changes the pension or ends it is not known without its degree.
  const effect = event.degree === undefined ? undefined : effectOfDecision(event, facts, inquire)
  if (!effect) return []
  const name = event.degree === 'none' ? 'payment-ends' : 'review-decision-takes-effect'
  return [...sendingDeadline(event, facts, inquire), ...entryFrom(effect.steps, effect.value, name, 'law')]
}

/** An irreversible invalidity owes no review, and no rehabilitation programme, that it could miss. */
const OWED_UNLESS_IRREVERSIBLE: readonly DossierEvent['id'][] = ['review-missed', 'programme-left']

export const isOwed = ({ id }: DossierEvent, { irreversible }: GivenFacts): boolean =>
  !(irreversible === true && OWED_UNLESS_IRREVERSIBLE.includes(id))

/** The fact that an event must tell before it can be known what it does to the payment. */
export const factLackedBy = (
  event: DossierEvent,
  facts: GivenFacts,
  inquiry: Inquiry,
): EventFact | undefined => {
  if (event.id === 'review-decision') return event.degree === undefined ? 'degree' : undefined
  if (event.imputable === false || facts.scheme === 'notaries') return undefined
  const law = lawOfEvent(facts, event.on, inquiry)
  if (isNotCovered(law)) return undefined
  return dayCountedFrom(event as SuspendingEvent, law) ? undefined : 'reportedOn'
}

/** What the events of the dossier bring about. */
export const entriesOfEvents = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: Inquire,
): readonly DatedEntry<PaymentEvent>[] =>
  inOneOrder(events)
    .filter(event => isOwed(event, facts))
    .flatMap(event =>
      event.id === 'review-decision'
        ? entriesOfReviewDecision(event, facts, inquire)
        : facts.scheme === 'notaries'
          ? []
          : entriesOfSuspension(event as SuspendingEvent, events, facts, inquire),
    )
