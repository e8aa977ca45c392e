import { effectOfReviewOf } from '../../entitlement/rules.js'
import { isNotCovered } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import type { DossierEvent } from '../../dossier/events.js'
import { newDecisionDueByOf } from '../../review/rules.js'
import { cessationOf } from '../../suspension/rules.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { KnownFacts } from '../facts.js'
import { lawOfEvent } from '../law-of-event.js'
import { byDay, type Decided, decided, entryFrom, type TimelineEntry } from './entry.js'
import { entriesOfSuspension } from './of-suspension.js'

/** The notaries' right changes on their own dates, the public one under the law in force on the day. */
export const effectOfDecision = (
  { on, degree }: DossierEvent,
  facts: KnownFacts,
  readings: Readings,
): Decided<CivilDate> | undefined =>
  decided(inquiry => {
    const law = facts.scheme === 'notaries' ? facts.scheme : lawOfEvent(facts, on, inquiry)
    if (isNotCovered(law)) return law
    return degree === 'none'
      ? cessationOf({ law, cause: 'capacity-regained', on }, inquiry)
      : effectOfReviewOf({ law, decisionIssuedOn: on, reviewedOn: on }, inquiry)
  }, readings)

/** The notary's own deadline for sending a new decision. */
const sendingDeadline = (
  { on: reviewedOn }: DossierEvent,
  { scheme }: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] => {
  if (scheme !== 'notaries') return []
  const deadline = decided(inquiry => newDecisionDueByOf({ reviewedOn }, inquiry), readings)
  return deadline ? entryFrom(deadline.steps, deadline.value, 'new-decision-to-be-sent-by', 'person') : []
}

const entriesOfReviewDecision = (
  event: DossierEvent,
  facts: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] => {
  const effect = effectOfDecision(event, facts, readings)
  if (!effect) return []
  const name = event.degree === 'none' ? 'payment-ends' : 'review-decision-takes-effect'
  return [...sendingDeadline(event, facts, readings), ...entryFrom(effect.steps, effect.value, name, 'law')]
}

/** An irreversible invalidity owes no review, and no rehabilitation programme, that it could miss. */
const OWED_UNLESS_IRREVERSIBLE: readonly DossierEvent['id'][] = ['review-missed', 'programme-left']

const isOwed = ({ id }: DossierEvent, { irreversible }: KnownFacts): boolean =>
  !(irreversible === true && OWED_UNLESS_IRREVERSIBLE.includes(id))

/** However a dossier lists them. */
const inFixedOrder = (events: readonly DossierEvent[]): readonly DossierEvent[] =>
  [...events].sort((a, b) => byDay(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** What the events of the dossier bring about. */
export const entriesOfEvents = (
  events: readonly DossierEvent[],
  facts: KnownFacts,
  readings: Readings,
): readonly TimelineEntry[] =>
  inFixedOrder(events)
    .filter(event => isOwed(event, facts))
    .flatMap(event =>
      event.id === 'review-decision'
        ? entriesOfReviewDecision(event, facts, readings)
        : facts.scheme === 'notaries'
          ? []
          : entriesOfSuspension({ ...event, id: event.id }, events, facts, readings),
    )
