import type { GivenFacts } from '../../dossier/dossier.js'
import { isInEmergency } from '../../law/emergency.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { StateOfDate, TimelineEntry, TimelineEvent } from './entry.js'
import { isShownMissed, shownDoneOn } from './shown.js'

/** Done after their day: what is told of them says so itself. */
const LATE: readonly TimelineEvent[] = [
  'application-registered-late',
  'medical-decision-contested-late',
  'pension-decision-contested-late',
]

/** What can still be done after its day, for less. */
const STILL_POSSIBLE: readonly TimelineEvent[] = [
  'new-decision-to-be-sent-by',
  'resumption-to-be-asked-for-by',
  'whole-back-pay-to-be-asked-for-by',
]

/** Days that ask nothing of anybody once they are over: a review that passed without a word is taken as made. */
const ONLY_PASS: readonly TimelineEvent[] = ['review-due', 'review-earliest', 'review-latest']

const asDone = ({ on, event, actor }: TimelineEntry, doneOn: CivilDate): StateOfDate => {
  if (LATE.includes(event)) return 'late'
  if (doneOn <= on || ONLY_PASS.includes(event)) return 'done'
  return actor === 'person' ? 'missed' : 'late'
}

const afterItsDay = ({ event, actor, on }: TimelineEntry): StateOfDate => {
  // A review of the emergency was not held.
  if (event === 'review-due' && isInEmergency(on)) return 'no-longer-possible'
  if (actor === 'law' || ONLY_PASS.includes(event)) return 'done'
  if (actor === 'authority' || STILL_POSSIBLE.includes(event)) return 'late'
  return 'no-longer-possible'
}

/** How a date stands on a day. */
export const stateOn = (asOf: CivilDate, entry: TimelineEntry, facts: GivenFacts): StateOfDate => {
  if (isShownMissed(entry, facts) && entry.on <= asOf) return 'missed'
  const doneOn = shownDoneOn(entry, facts)
  if (doneOn !== undefined && doneOn <= asOf) return asDone(entry, doneOn)
  return entry.on < asOf || (entry.on === asOf && entry.actor === 'law') ? afterItsDay(entry) : 'ahead'
}
