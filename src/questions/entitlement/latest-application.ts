import { over } from '../../engine/facts.js'
import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../../values/civil-date.js'
import { lastDayToApplyOf, TERM_TO_APPLY } from './applied-in-time.js'
import type { LatestApplicationFacts } from './facts.js'
import { alsoNeededForStart, entitlementStartOf } from './start.js'
import type { Inquiry, LatestApplication } from './steps.js'

const BASIS = byLaw<Basis>({
  ...TERM_TO_APPLY,
  // Never noted: from when the notaries' house pays is not published.
  notaries: confirmed('notaries-regulation', 'pension decision'),
})

/**
 * The start moves in one place only: to the last day of the term an application keeps the earlier start, after it
 * the pension starts on the day of registration. So only that day and the day wanted can be the latest.
 */
export const latestApplicationOf = (
  person: LatestApplicationFacts,
  inquiry: Inquiry,
): Outcome<LatestApplication> => {
  const { law, decisionIssuedOn, startsBy } = person
  const startOf = (applicationRegisteredOn: CivilDate, asking: Inquiry): Outcome<CivilDate> =>
    entitlementStartOf(over(person, { applicationRegisteredOn }), asking)
  const earliest = startOf(decisionIssuedOn, onTrial(inquiry))
  if (isNotCovered(earliest)) return earliest
  const lastInTime = lastDayToApplyOf(person, onTrial(inquiry))
  if (isNotCovered(lastInTime)) return lastInTime

  const note = (result: LatestApplication): LatestApplication =>
    inquiry.step('entitlement.latest-application', BASIS[law], { decisionIssuedOn, startsBy }, result)
  const candidates = [laterOf(lastInTime, startsBy), earlierOf(lastInTime, startsBy)]
  for (const lastDay of candidates.filter(day => day >= decisionIssuedOn)) {
    const startsOn = startOf(lastDay, onTrial(inquiry))
    if (isNotCovered(startsOn)) return startsOn
    if (startsOn > startsBy) continue
    startOf(lastDay, inquiry)
    return note({ attainable: true, lastDay, startsOn })
  }
  startOf(decisionIssuedOn, inquiry)
  return note({ attainable: false, earliestStart: earlierOf(earliest, addDays(lastInTime, 1)) })
}

/** Who was insured, and applies in time, starts after a day that must then be known. */
export const alsoNeededForLatestApplication = (
  person: LatestApplicationFacts,
  readings: Readings,
): readonly string[] =>
  alsoNeededForStart(over(person, { applicationRegisteredOn: person.decisionIssuedOn }), readings)
