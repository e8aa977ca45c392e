import type { GivenFacts } from '../../dossier/dossier.js'
import { isInEmergency } from '../../law/emergency.js'
import { own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { TimelineEntry, TimelineEvent } from './entry.js'
import { type Issued, judgmentUndoing } from './undone-by-judgment.js'

type ShownBy = (facts: GivenFacts, entry: TimelineEntry) => CivilDate | undefined

/** A decision or a ruling, of an event where the entry has one. */
const decisionOf = ({ events = [] }: GivenFacts, entry: TimelineEntry, first: Issued): Issued | undefined => {
  const path = own(entry, 'path')
  return path === undefined ? first : events[Number(path.split('.')[1])]
}

/** Who has a judgment that undid it had contested it. */
const isJudged = (decision: Issued | undefined, { events = [] }: GivenFacts): boolean =>
  decision !== undefined && judgmentUndoing(decision, events) !== undefined

/** The ruling that answered a contestation, or a judgment after it. */
const contested: ShownBy = (facts, entry) => {
  const { events = [], contestationRegisteredOn, decisionIssuedOn: on, degree } = facts
  const decision = decisionOf(facts, entry, { on, degree, communicatedOn: facts.decisionCommunicatedOn })
  const isFirst = own(entry, 'path') === undefined
  if (isFirst && contestationRegisteredOn !== undefined) return contestationRegisteredOn
  const isRuled = !isFirst && events.some(({ id, replaces }) => id === 'ruling' && replaces === decision?.on)
  return isRuled || isJudged(decision, facts) ? decision?.communicatedOn : undefined
}

const broughtToCourt: ShownBy = (facts, entry) => {
  const { rulingIssuedOn: on, rulingCommunicatedOn: communicatedOn } = facts
  const ruling = decisionOf(facts, entry, { on, communicatedOn })
  return isJudged(ruling, facts) ? ruling?.communicatedOn : undefined
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
  'institute-decision-contestable-until': contested,
  'medical-decision-contestable-until': contested,
  'medical-ruling-open-to-court-until': broughtToCourt,
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
