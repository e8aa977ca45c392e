import { dateText, dayNumber } from './day-number.js'
import { type EntitlementFacts, entitlementStart } from './entitlement.js'
import type { Readings } from './open-questions.js'
import { type NotCovered, answer, need } from './refusal.js'

// Every day from the decision on is tried, as if applied on it: what is asked is only which of them is the last.

export interface LatestApplicationFacts extends Omit<EntitlementFacts, 'applicationRegisteredOn'> {
  readonly startsBy: string
}

type LatestApplication =
  | { readonly attainable: true; readonly lastDay: string; readonly startsOn: string }
  | { readonly attainable: false; readonly earliestStart: string }

/** The term of 30 days, moved by weekends, holidays and closed days, is over long before. */
const DAYS_OF_ANY_TERM = 120

/** Law 263 art. 104, Law 360 art. 89(2), 90: the start hangs on the day of the application, and on its being in time. */
export const latestApplicationFor = (
  facts: LatestApplicationFacts,
  readings: Readings = {},
): LatestApplication | NotCovered =>
  answer(() => {
    const first = dayNumber(facts.decisionIssuedOn)
    const last = Math.max(first + DAYS_OF_ANY_TERM, dayNumber(facts.startsBy))
    const tried = Array.from({ length: last - first + 1 }, (_, days) => {
      const applicationRegisteredOn = dateText(first + days)
      const startsOn = need(entitlementStart({ ...facts, applicationRegisteredOn }, readings))
      return { lastDay: applicationRegisteredOn, startsOn }
    })
    const found = tried.filter(({ startsOn }) => startsOn <= facts.startsBy).at(-1)
    if (found) return { attainable: true, ...found }
    const [earliestStart = ''] = tried.map(({ startsOn }) => startsOn).sort()
    return { attainable: false, earliestStart }
  })
