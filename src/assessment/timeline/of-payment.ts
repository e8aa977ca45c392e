import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEvent } from '../../dossier/events.js'
import { over } from '../../engine/facts.js'
import type { InquireAnything } from '../../law/inquiry.js'
import {
  entriesOfEvents,
  factLackedBy,
  isOwed,
  needsOfDuty,
  whatHappened,
} from '../../questions/payment/inner.js'
import type { RulesForPayment } from '../../questions/payment/steps.js'
import { type CivilDate, earlierOf, firstOfNextMonth } from '../../values/civil-date.js'
import type { TimelineEntry } from './entry.js'

/** The first day on which an event of which too little is told may have done something to the payment. */
export const unsureFrom = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: InquireAnything,
): CivilDate | undefined =>
  events
    .filter(event => factLackedBy(event, facts, inquire<RulesForPayment>()) !== undefined)
    .map(({ on }) => firstOfNextMonth(on))
    .reduce<CivilDate | undefined>((first, day) => (first ? earlierOf(first, day) : day), undefined)

/** What the events bring about. What was missed is held to have been owed until the person is known, who is asked for. */
export const entriesOfPayment = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: InquireAnything,
): readonly TimelineEntry[] => {
  const isHeldToBeOwed = (event: DossierEvent): boolean => {
    const inquiry = inquire<RulesForPayment>()
    if (needsOfDuty(event, facts, inquiry).length > 0) return true
    // Not needed is what nothing reads, or what comes to the same whatever it is.
    const { sex = 'male', birthDate = event.on } = facts
    return isOwed(event, over(facts, { sex, birthDate }), inquiry)
  }
  return entriesOfEvents(whatHappened(events, facts, isHeldToBeOwed, inquire), facts, inquire)
}
