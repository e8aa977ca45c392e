import { byPublicLaw, type ByPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { endOfDays, endOfTermOf, nextWorkingDay } from '../../terms/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { EntitlementStartFacts } from './facts.js'
import type { Inquiry } from './steps.js'

export const DAYS_TO_APPLY = 30

type Applied = Pick<EntitlementStartFacts, 'decisionIssuedOn' | 'closedDays'>

/** The last day on which an application keeps the earlier start: a term like any other. */
export const lastDayToApplyOf = (
  { decisionIssuedOn, closedDays }: Applied,
  inquiry: Inquiry,
): Outcome<CivilDate> =>
  endOfTermOf({ from: decisionIssuedOn, length: DAYS_TO_APPLY, unit: 'days', closedDays }, inquiry)

/** Where the term stands. */
export const TERM_TO_APPLY: ByPublicLaw<Basis> = byPublicLaw({
  'law-263-2010': confirmed('law-263-2010', 'art. 104(3)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 90(4)'),
})

export interface LastDayToApply {
  readonly lastDay: CivilDate
  /** The earliest last day under any reading of the open questions. */
  readonly safeDay: CivilDate
}

/** A person's own term, with its safe day. */
export const lastDayToApply = (
  facts: Applied & { readonly law: PublicLawId },
  inquiry: Inquiry,
): Outcome<LastDayToApply> => {
  const { law, decisionIssuedOn, closedDays } = facts
  const lastDay = lastDayToApplyOf(facts, inquiry)
  if (isNotCovered(lastDay)) return lastDay
  const safeDay = nextWorkingDay(endOfDays(decisionIssuedOn, DAYS_TO_APPLY, 'calendar-days'), closedDays)
  if (isNotCovered(safeDay)) return safeDay
  inquiry.step('entitlement.last-day-to-apply', TERM_TO_APPLY[law], { decisionIssuedOn }, lastDay)
  return { lastDay, safeDay }
}

/** Registered within 30 days of the issue of the medical decision; before it is in time too. */
export const isAppliedInTime = (
  facts: EntitlementStartFacts,
  basis: Basis,
  inquiry: Inquiry,
): Outcome<boolean> => {
  const { decisionIssuedOn, applicationRegisteredOn } = facts
  const lastDay = lastDayToApplyOf(facts, inquiry)
  if (isNotCovered(lastDay)) return lastDay
  return inquiry.step(
    'entitlement.application-in-time',
    basis,
    { decisionIssuedOn, applicationRegisteredOn, lastDay },
    applicationRegisteredOn <= lastDay,
  )
}
