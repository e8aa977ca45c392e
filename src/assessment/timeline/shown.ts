import type { GivenFacts } from '../../dossier/dossier.js'
import { isInEmergency } from '../../law/emergency.js'
import { own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { TimelineEntry, TimelineEvent } from './entry.js'

type ShownBy = (facts: GivenFacts, entry: TimelineEntry) => CivilDate | undefined

/** The ruling that answered a contestation of a later decision. */
const contestedByRuling: ShownBy = ({ events = [], contestationRegisteredOn }, entry) => {
  const path = own(entry, 'path')
  if (path === undefined) return contestationRegisteredOn
  const contested = events[Number(path.split('.')[1])]
  const ruling = events.find(({ id, replaces }) => id === 'ruling' && replaces === contested?.on)
  return ruling && contested?.communicatedOn
}

/** A review that has become a decision, by the next review that was missed at the latest. */
const decided: ShownBy = ({ events = [] }, { on }) =>
  events.find(({ id, on: decidedOn }) => id === 'review-decision' && decidedOn >= on)?.on

/** A start that is printed on it, or what happened to the pension since, shows that it was issued; not when. */
const pensionDecided: ShownBy = ({ pensionDecisionIssuedOn, grantedOn, events = [] }, { on }) =>
  pensionDecisionIssuedOn ?? (grantedOn !== undefined || events.length > 0 ? on : undefined)

/** Papers of the emergency that were sent, or a decision. */
const sentOrDecided: ShownBy = (facts, entry) => facts.documentsSentOn ?? decided(facts, entry)

/** The day on which the facts show that what a date asks for was done. */
const SHOWN_BY: Readonly<Partial<Record<TimelineEvent, ShownBy>>> = {
  'medical-decision-due': ({ decisionIssuedOn }) => decisionIssuedOn,
  'communication-of-medical-decision-due': ({ decisionCommunicatedOn }) => decisionCommunicatedOn,
  'medical-decision-contestable-until': contestedByRuling,
  'medical-ruling-due': ({ rulingIssuedOn }) => rulingIssuedOn,
  'communication-of-medical-ruling-due': ({ rulingCommunicatedOn }) => rulingCommunicatedOn,
  'pension-decision-due': pensionDecided,
  'communication-of-pension-decision-due': ({ pensionDecisionCommunicatedOn }) =>
    pensionDecisionCommunicatedOn,
  'pension-decision-contestable-until': ({ pensionDecisionContestedOn }) => pensionDecisionContestedOn,
  'application-keeps-earlier-start-until': ({ applicationRegisteredOn }) => applicationRegisteredOn,
  'review-due': decided,
  'review-moved-to': sentOrDecided,
  'application-registered-in-time': (_, { on }) => on,
  'application-registered-late': (_, { on }) => on,
  'medical-decision-contested-in-time': (_, { on }) => on,
  'medical-decision-contested-late': (_, { on }) => on,
  'pension-decision-contested-in-time': (_, { on }) => on,
  'pension-decision-contested-late': (_, { on }) => on,
}

/** The day on which it was done, as far as the facts show. */
export const shownDoneOn = (entry: TimelineEntry, facts: GivenFacts): CivilDate | undefined =>
  own(SHOWN_BY, entry.event)?.(facts, entry)

/** Whether the facts show that the day set for a review passed without it. */
export const isShownMissed = ({ event, on }: TimelineEntry, { events = [] }: GivenFacts): boolean =>
  (event === 'review-due' || event === 'review-moved-to') &&
  !isInEmergency(on) &&
  events.some(({ id, on: missedOn }) => id === 'review-missed' && missedOn === on)
