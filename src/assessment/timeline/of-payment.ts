import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, eventPath } from '../../dossier/events.js'
import { over } from '../../engine/facts.js'
import type { InquireAnything } from '../../law/inquiry.js'
import {
  entriesOfEvents,
  factLackedBy,
  isOwed,
  needsOfDuty,
  type WhatHappened,
  whatHappened,
} from '../../questions/payment/inner.js'
import type { RulesForPayment } from '../../questions/payment/steps.js'
import { type CivilDate, earlierOf, firstOfNextMonth } from '../../values/civil-date.js'
import type { TimelineEntry } from './entry.js'

/** What was missed is held to have been owed until the person is known, who is asked for. */
const happenedTo = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: InquireAnything,
): WhatHappened => {
  const isHeldToBeOwed = (event: DossierEvent): boolean => {
    const inquiry = inquire<RulesForPayment>()
    if (needsOfDuty(event, facts, inquiry).length > 0) return true
    // Not needed is what nothing reads, or what comes to the same whatever it is.
    const { sex = 'male', birthDate = event.on } = facts
    return isOwed(event, over(facts, { sex, birthDate }), inquiry)
  }
  return whatHappened(events, facts, isHeldToBeOwed, inquire)
}

/** What the events bring about, what they do not tell, and from when that may have changed the payment. */
export interface DatesOfPayment {
  readonly entries: readonly TimelineEntry[]
  readonly needs: readonly string[]
  readonly unsureFrom: CivilDate | undefined
}

export const datesOfPayment = (
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: InquireAnything,
): DatesOfPayment => {
  const happened = happenedTo(events, facts, inquire)
  const lacking = events.flatMap(event => {
    const fact = factLackedBy(event, facts, inquire<RulesForPayment>())
    return fact ? [{ event, fact, from: firstOfNextMonth(event.on) }] : []
  })
  const open = happened.interruptions.flatMap(({ event, openFrom: from }) =>
    from ? [{ event, fact: 'requestedOn' as const, from }] : [],
  )
  const untold = [...lacking, ...open]
  return {
    entries: entriesOfEvents(happened, facts, inquire),
    needs: [
      ...events.flatMap(event => needsOfDuty(event, facts, inquire<RulesForPayment>())),
      ...untold.map(({ event, fact }) => eventPath(events.indexOf(event), fact)),
    ],
    unsureFrom: untold
      .map(({ from }) => from)
      .reduce<CivilDate | undefined>((first, day) => (first ? earlierOf(first, day) : day), undefined),
  }
}
