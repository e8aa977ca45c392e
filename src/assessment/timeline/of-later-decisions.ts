import type { GivenFacts } from '../../dossier/dossier.js'
import type { ValidEvent } from '../../dossier/events.js'
import type { TermId } from '../../questions/contestation/steps.js'
import type { Inquire } from '../../questions/every-step.js'
import type { TimelineEntry, TimelineEvent } from './entry.js'
import { entryOfTerm } from './of-medical-procedure.js'

/** Against a decision: its date on the timeline, and its term. */
export interface Road {
  readonly event: TimelineEvent
  readonly term: Extract<
    TermId,
    'contestation-of-institute-decision' | 'contestation-of-medical-decision' | 'court-against-ruling'
  >
}

/** Against what an event of the dossier brought; the institute's conclusions have a road of their own, where there is one. */
export const roadFrom = ({ id, by }: ValidEvent): Road | undefined => {
  if (id === 'ruling') return { event: 'medical-ruling-open-to-court-until', term: 'court-against-ruling' }
  if (id !== 'review-decision') return undefined
  return by === 'institute'
    ? { event: 'institute-decision-contestable-until', term: 'contestation-of-institute-decision' }
    : { event: 'medical-decision-contestable-until', term: 'contestation-of-medical-decision' }
}

/** Until when the later decisions and rulings of a dossier can be contested, where it is told when they were communicated. */
export const entriesOfLaterDecisions = (facts: GivenFacts, inquire: Inquire): readonly TimelineEntry[] => {
  const { events = [] } = facts
  return events.flatMap((event, place) => {
    const road = roadFrom(event)
    if (!road || event.communicatedOn === undefined) return []
    const entries = entryOfTerm(road.event, road.term, event.communicatedOn, facts, inquire)
    return entries.map(entry => ({ ...entry, path: `events.${place}` }))
  })
}
