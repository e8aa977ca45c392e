import { type Basis, confirmed } from '../law/citation.js'
import { type Inquiry, onTrial } from '../law/inquiry.js'
import type { LawId } from '../law/law-id.js'
import { isNotCovered, type Outcome } from '../law/not-covered.js'
import type { Readings } from '../law/open-questions.js'
import type { LatestApplication } from '../law/registry/backwards.js'
import type { LatestApplicationFacts } from '../schema/entitlement.js'
import { bare } from '../values/bare.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../values/civil-date.js'
import { lastDayToApplyOf } from './applied-in-time.js'
import { alsoNeededForStart, entitlementStartOf } from './start.js'

const BASIS: Readonly<Record<LawId, Basis>> = {
  'law-263-2010': confirmed('law-263-2010', 'art. 104(3)'),
  'law-263-2010-amended-2013': confirmed('law-263-2010', 'art. 104(3)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 90(4)'),
  // Never noted: from when the notaries' house pays is not published.
  notaries: confirmed('notaries-regulation', 'pension decision'),
}

/**
 * The start moves in one place only: to the last day of the term an application keeps the earlier start, after it
 * the pension starts on the day of registration. So only that day and the day wanted can be the latest.
 */
export const latestApplicationOf = (
  { startsBy, ...others }: LatestApplicationFacts,
  inquiry: Inquiry,
): Outcome<LatestApplication> => {
  const person = bare(others)
  const { law, decisionIssuedOn } = person
  const startOf = (applicationRegisteredOn: CivilDate, asking: Inquiry): Outcome<CivilDate> =>
    entitlementStartOf(bare({ ...person, applicationRegisteredOn }), asking)
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
  { startsBy: _, ...person }: LatestApplicationFacts,
  readings: Readings,
): readonly string[] =>
  alsoNeededForStart(bare({ ...person, applicationRegisteredOn: person.decisionIssuedOn }), readings)
