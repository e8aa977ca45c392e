import type { GivenFacts } from '../../dossier/dossier.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import { lawOfEvent } from '../../questions/applicable-law/inner.js'
import { TERMS_IN_ORDER, openContestationOf, procedureTermOf } from '../../questions/contestation/inner.js'
import type { TermId } from '../../questions/contestation/steps.js'
import type { Inquire } from '../../questions/every-step.js'
import { decided, entryFrom } from '../../questions/payment/inner.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { safeOn, type TimelineEntry, type TimelineEvent } from './entry.js'

type Person = Pick<GivenFacts, 'militaryOrPolice' | 'closedDays'>

/** The last day of a term that runs from a known day, under the law in force on that day. */
export const entryOfTerm = (
  event: TimelineEvent,
  term: TermId,
  from: CivilDate | undefined,
  person: Person,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  if (from === undefined) return []
  const end = decided(inquiry => {
    const law = lawOfEvent(person, from, inquiry)
    if (isNotCovered(law)) return law
    return (
      procedureTermOf(law, term, from, person.closedDays, inquiry) ?? notCovered('law-in-force', { on: from })
    )
  }, inquire)
  if (!end) return []
  const { lastDay, safeDay, binds, basis } = end.value
  return [{ on: lastDay, event, actor: binds, citation: basis.citation, ...safeOn(lastDay, safeDay) }]
}

const EVENTS: Readonly<Record<(typeof TERMS_IN_ORDER)[number]['date'], TimelineEvent>> = {
  decisionDueBy: 'medical-decision-due',
  communicationDueBy: 'communication-of-medical-decision-due',
  contestUntil: 'medical-decision-contestable-until',
  rulingDueBy: 'medical-ruling-due',
  rulingCommunicationDueBy: 'communication-of-medical-ruling-due',
  courtUntil: 'medical-ruling-open-to-court-until',
}

const filed = (facts: GivenFacts, inquire: Inquire): readonly TimelineEntry[] => {
  const { closedDays, decisionCommunicatedOn: communicatedOn, contestationRegisteredOn: filedOn } = facts
  if (!communicatedOn || !filedOn) return []
  const contested = decided(inquiry => {
    const law = lawOfEvent(facts, communicatedOn, inquiry)
    if (isNotCovered(law)) return law
    const closed = closedDays ? { closedDays } : {}
    return openContestationOf(
      bare({ law, against: 'medical-decision', communicatedOn, filedOn, ...closed }),
      inquiry,
    )
  }, inquire)
  if (!contested) return []
  const event = contested.value.inTime
    ? 'medical-decision-contested-in-time'
    : 'medical-decision-contested-late'
  return entryFrom(contested.steps, filedOn, event, 'person')
}

/** From the request to the court: every term of the medical decision that a known day lets run. */
export const entriesOfMedicalProcedure = (facts: GivenFacts, inquire: Inquire): readonly TimelineEntry[] => [
  ...TERMS_IN_ORDER.flatMap(({ date, from, term }) =>
    entryOfTerm(EVENTS[date], term, facts[from], facts, inquire),
  ),
  ...filed(facts, inquire),
]
