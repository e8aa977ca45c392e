import { type Basis, confirmed } from '../../law/citation.js'
import { STATE_OF_EMERGENCY } from '../../law/emergency.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { endOfDays, endOfTermOf, nextWorkingDay, rolled } from '../../terms/inner.js'
import { addDays, type CivilDate, daysBetween, laterOf } from '../../values/civil-date.js'
import type { Inquiry, Bound, TermId } from './steps.js'

export interface RunningTerm {
  readonly term: TermId
  readonly from: CivilDate
  readonly days: number
  readonly binds: Bound
  readonly basis: Basis
  readonly closedDays?: readonly CivilDate[] | undefined
}

const DAY_BEFORE_EMERGENCY = addDays(STATE_OF_EMERGENCY.from, -1)
const DAY_AFTER_EMERGENCY = addDays(STATE_OF_EMERGENCY.to, 1)

/** The end of a term whose days of emergency are left out of the count. */
const afterTheEmergency = ({ from, days }: RunningTerm, inquiry: Inquiry): CivilDate => {
  const counted = endOfDays(from, days, inquiry.reading('term-counting'))
  if (counted < STATE_OF_EMERGENCY.from) return DAY_AFTER_EMERGENCY
  return addDays(counted, daysBetween(laterOf(from, DAY_BEFORE_EMERGENCY), STATE_OF_EMERGENCY.to))
}

const runsIntoEmergency = ({ from }: RunningTerm, lastDay: CivilDate): boolean =>
  from <= STATE_OF_EMERGENCY.to && lastDay >= STATE_OF_EMERGENCY.from

/** Decree 195/2020 suspended terms of limitation and forfeiture; whether these are such is debated. */
const inEmergency = (running: RunningTerm, lastDay: CivilDate, inquiry: Inquiry): Outcome<CivilDate> => {
  if (running.binds === 'authority' || !runsIntoEmergency(running, lastDay)) return lastDay
  const reading = inquiry.reading('terms-in-emergency')
  const { from, to } = STATE_OF_EMERGENCY
  const isLeftOut = inquiry.step(
    'contestation.term-not-run-in-emergency',
    confirmed('decree-195-2020', 'annex 1 art. 41'),
    { from: running.from, emergencyFrom: from, emergencyTo: to, reading },
    reading === 'suspended',
  )
  return isLeftOut ? rolled(afterTheEmergency(running, inquiry), running, inquiry) : lastDay
}

/** The last useful day of a term of the procedure. */
export const lastDayOf = (running: RunningTerm, inquiry: Inquiry): Outcome<CivilDate> => {
  const { term, from, days, binds, basis, closedDays } = running
  const counted = endOfTermOf({ from, length: days, unit: 'days', closedDays }, inquiry)
  if (isNotCovered(counted)) return counted
  const lastDay = inEmergency(running, counted, inquiry)
  if (isNotCovered(lastDay)) return lastDay
  return inquiry.step('contestation.term', basis, { term, from, days, binds }, lastDay)
}

/** The latest last day of a term of days under any reading; of one that meets the emergency of 2020 none is known. */
export const latestDayOf = (
  from: CivilDate,
  days: number,
  closedDays?: readonly CivilDate[],
): CivilDate | undefined => {
  const counted = endOfDays(from, days, 'free-days')
  const last = nextWorkingDay(counted, closedDays)
  return isNotCovered(last) || (from <= STATE_OF_EMERGENCY.to && last >= STATE_OF_EMERGENCY.from)
    ? undefined
    : last
}

/**
 * The earliest last day under any reading of the open questions: the shortest term that may apply, its days
 * counted without a free one. Who acts by it is in time whatever a court holds.
 */
export const safeDayOf = (
  { from, closedDays, basis }: RunningTerm,
  shortestDays: number,
  lastDay: CivilDate,
  inquiry: Inquiry,
): Outcome<CivilDate> => {
  const safe = nextWorkingDay(endOfDays(from, shortestDays, 'calendar-days'), closedDays)
  if (isNotCovered(safe)) return safe
  return inquiry.step('contestation.safe-day', basis, { lastDay }, safe)
}
