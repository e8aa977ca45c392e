import { eventPath } from '../../dossier/events.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { latestDayOf, termIn } from '../../questions/contestation/inner.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { detailOfEvent, finalityOf } from '../timeline/details.js'
import { type Road, roadFrom } from '../timeline/of-later-decisions.js'
import { type Issued, judgmentUndoing } from '../timeline/undone-by-judgment.js'
import type { NextStep } from './kinds.js'
import { rowsOfEvent } from './rows.js'
import { isPast, lawNow, lawOn, periodNow, type Situation } from './situation.js'

const OF_FIRST: Road = {
  event: 'medical-decision-contestable-until',
  term: 'contestation-of-medical-decision',
}
const OF_RULING: Road = { event: 'medical-ruling-open-to-court-until', term: 'court-against-ruling' }

/** The road against a decision, and where its communication would be told. */
interface Open {
  readonly road: Road
  /** The day of the decision; its communication follows in days, under the law of that day. Absent of one still to come. */
  readonly on?: CivilDate
  readonly needs: string
  readonly path?: string
}

/** A judgment that has come and stands in its place leaves nothing to contest. */
const isUndone = (decision: Issued, situation: Situation): boolean => {
  const judgment = judgmentUndoing(decision, situation.facts.events)
  return judgment !== undefined && isPast(judgment.on, situation)
}

/** Against the last decision among the events; one that a ruling replaces is none any more, nor one that a judgment undid. */
const ofEvents = (situation: Situation): Open | 'none' | undefined => {
  const { events = [] } = situation.facts
  const come = events
    .map((event, place) => ({ event, place }))
    .filter(({ event }) => isPast(event.on, situation))
  const replaced = come.flatMap(({ event }) => (event.id === 'ruling' ? [event.replaces] : []))
  const decisions = come.flatMap(({ event, place }) => {
    const isReplaced = event.id === 'review-decision' && replaced.includes(event.on)
    const road = isReplaced ? undefined : roadFrom(event)
    return road ? [{ event, place, road }] : []
  })
  const last = decisions.reduce<(typeof decisions)[number] | undefined>(
    (latest, other) => (latest === undefined || other.event.on >= latest.event.on ? other : latest),
    undefined,
  )
  if (!last) return undefined
  const { event, place, road } = last
  if (event.communicatedOn !== undefined || isUndone(event, situation)) return 'none'
  return { road, on: event.on, needs: eventPath(place, 'communicatedOn'), path: `events.${place}` }
}

/** Who applied after the decision had it in hand: it came with the application. */
const isOverSinceApplied = ({ facts, asOf }: Situation): boolean => {
  const { applicationRegisteredOn: applied, decisionIssuedOn, closedDays } = facts
  if (applied === undefined || asOf === undefined) return false
  if (decisionIssuedOn === undefined || applied < decisionIssuedOn) return false
  const term = termIn(lawOn(applied), OF_FIRST.term)
  const latest = term && latestDayOf(applied, term.days, closedDays)
  return latest !== undefined && latest < asOf
}

/** Against the first decision, or the ruling on it. */
const ofFirst = (situation: Situation): Open | undefined => {
  const { decisionIssuedOn, decisionCommunicatedOn, contestationRegisteredOn } = situation.facts
  const { rulingIssuedOn, rulingCommunicatedOn, degree } = situation.facts
  if (isUndone({ on: rulingIssuedOn ?? decisionIssuedOn, degree }, situation)) return undefined
  if (rulingIssuedOn !== undefined && isPast(rulingIssuedOn, situation))
    return rulingCommunicatedOn === undefined
      ? { road: OF_RULING, on: rulingIssuedOn, needs: 'medicalDecision.rulingCommunicatedOn' }
      : undefined
  // Filed in time, it waits for a ruling; late, it may be rejected by one.
  if (contestationRegisteredOn !== undefined && isPast(contestationRegisteredOn, situation))
    return { road: OF_RULING, needs: 'medicalDecision.rulingCommunicatedOn' }
  const isTold =
    decisionCommunicatedOn !== undefined ||
    contestationRegisteredOn !== undefined ||
    isOverSinceApplied(situation)
  return isTold || decisionIssuedOn === undefined || !isPast(decisionIssuedOn, situation)
    ? undefined
    : { road: OF_FIRST, on: decisionIssuedOn, needs: 'medicalDecision.communicatedOn' }
}

/** What can be done against the last decision on the degree, where it is not told when it was communicated. */
export const againstLastDecision = (situation: Situation): readonly NextStep[] => {
  // An old-age pension has no degree.
  if (periodNow(situation)?.state === 'converted') return []
  const open = ofEvents(situation) ?? ofFirst(situation)
  if (open === undefined || open === 'none') return []
  const { road, on, needs, path } = bare(open)
  // What could be done against a decision of an older law is not known here.
  if (on !== undefined && on < FIRST_DAY_COVERED) return []
  const term = termIn(on === undefined ? lawNow(situation) : lawOn(on), road.term)
  if (!term) return []
  const { where, consequence } = bare(detailOfEvent(road.event))
  const finality = finalityOf(road.event, term.basis.citation)
  return rowsOfEvent(road.event).map(({ act, papers }) => ({
    act,
    ...(on === undefined ? {} : { decidedOn: on }),
    within: { days: term.days, of: 'communication' },
    ...(where ? { where } : {}),
    papers,
    ...(consequence ? { otherwise: consequence } : {}),
    ...(finality ? { otherwiseCitation: finality } : {}),
    needs: [needs],
    ...(path === undefined ? {} : { path }),
    citation: term.basis.citation,
  }))
}
