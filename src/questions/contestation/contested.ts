import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { type CivilDate, daysBetween } from '../../values/civil-date.js'
import type { ContestationFacts } from './facts.js'
import { lastDayOf, type RunningTerm, safeDayOf } from './last-day.js'
import { finalAtOnce, finalIfUncontested, type NotContestable } from './final.js'
import { handedIn } from './handed-in.js'
import { ROUTE } from './route.js'
import type { Inquiry, Forum, Filing } from './steps.js'

/** The last day of a contestation, the safe one, and whether it was in time. */
export interface Contestation extends Filing {
  /** The last useful day. */
  readonly lastDay: CivilDate
  /** The earliest last day under any reading of the open questions: who acts by it is in time in any case. */
  readonly safeLastDay: CivilDate
  /** From `asOf` to the last day, to 0 on it; after it there are none, also where the act was filed. */
  readonly daysLeft?: number
  /** Whether `filedOn` was in time, the last day included. */
  readonly inTime?: boolean
  /** By how many days the act was late; not filed, how many days after the last day `asOf` is. */
  readonly daysLate?: number
  /** Who decides on it. */
  readonly body: Forum
  /** What is not contested becomes final. */
  readonly ifUncontested: 'final'
}

/** Who has filed is late by the day of the filing, whatever the day asked about. */
const onDayAsked = (
  { asOf, filedOn }: ContestationFacts,
  lastDay: CivilDate,
): Pick<Contestation, 'daysLeft' | 'daysLate'> => {
  if (!asOf) return {}
  if (asOf <= lastDay) return { daysLeft: daysBetween(asOf, lastDay) }
  return filedOn ? {} : { daysLate: daysBetween(lastDay, asOf) }
}

const filed = (
  filedOn: CivilDate | undefined,
  lastDay: CivilDate,
  { basis }: RunningTerm,
  inquiry: Inquiry,
): Pick<Contestation, 'inTime' | 'daysLate'> => {
  if (!filedOn) return {}
  const late = daysBetween(lastDay, filedOn)
  const result = late > 0 ? { inTime: false, daysLate: late } : { inTime: true }
  return inquiry.step('contestation.filed', basis, { filedOn, lastDay }, result)
}

/** One term of the person: until when, before whom, and whether an act was in time. */
export const contestationOf = (
  facts: ContestationFacts,
  inquiry: Inquiry,
): Outcome<Contestation | NotContestable> =>
  finalAtOnce(facts.law, facts.against, inquiry) ?? openContestationOf(facts, inquiry)

/** The same of what the law lets be contested. */
export const openContestationOf = (facts: ContestationFacts, inquiry: Inquiry): Outcome<Contestation> => {
  const road = ROUTE[facts.against](facts, inquiry)
  if (isNotCovered(road)) return road
  const { communicatedOn: from, closedDays, filedOn } = facts
  const { term, days, shortestDays, basis, body } = road
  // Said first: what is said last is the article of the day.
  const ifUncontested = finalIfUncontested(facts.law, facts.against, road, inquiry)
  const filing = handedIn(facts, road, inquiry)
  const running: RunningTerm = { term, from, days, binds: 'person', basis, closedDays }
  const lastDay = lastDayOf(running, inquiry)
  if (isNotCovered(lastDay)) return lastDay
  const safeLastDay = safeDayOf(running, shortestDays, lastDay, inquiry)
  if (isNotCovered(safeLastDay)) return safeLastDay
  return {
    lastDay,
    safeLastDay,
    ...onDayAsked(facts, lastDay),
    ...filed(filedOn, lastDay, running, inquiry),
    body,
    ...filing,
    ifUncontested,
  }
}
