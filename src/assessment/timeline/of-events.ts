import { effectOfReviewOf } from '../../entitlement/rules.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import type { DossierEvent } from '../../schema/dossier.js'
import { cessationOf } from '../../suspension/rules.js'
import type { KnownFacts } from '../facts.js'
import { lawOfEvent } from '../law-of-event.js'
import { decided, entryFrom, type TimelineEntry } from './entry.js'
import { entriesOfSuspension } from './of-suspension.js'

/** The notaries' right changes on their own dates, the public one under the law in force on the day. */
const entriesOfReviewDecision = (
  { on, degree }: DossierEvent,
  facts: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] => {
  const effect = decided(inquiry => {
    const law = facts.scheme === 'notaries' ? facts.scheme : lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return degree === 'none'
      ? cessationOf({ law, cause: 'capacity-regained', on }, inquiry)
      : effectOfReviewOf({ law, decisionIssuedOn: on, reviewedOn: on }, inquiry)
  }, readings)
  if (!effect) return []
  const event = degree === 'none' ? 'payment-ends' : 'review-decision-takes-effect'
  return entryFrom(effect.steps, effect.value, event, 'law')
}

/** What the events of the dossier bring about. */
export const entriesOfEvents = (
  events: readonly DossierEvent[],
  facts: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] =>
  events.flatMap(event =>
    event.id === 'review-decision'
      ? entriesOfReviewDecision(event, facts, readings)
      : facts.scheme === 'notaries'
        ? []
        : entriesOfSuspension({ ...event, id: event.id }, events, facts, readings),
  )
