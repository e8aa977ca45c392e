import type { GivenFacts } from '../../dossier/dossier.js'
import { type EventFact, eventPath } from '../../dossier/events.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { SectionAnswers } from '../answer-section.js'
import { found } from '../timeline/section-found.js'
import { citedOn } from './cited.js'
import { type Touched, UNTOUCHED } from './kinds.js'

/** When the house came to know of what suspended the payment. */
const LEARNT: readonly Extract<EventFact, 'reportedOn' | 'foundOn'>[] = ['reportedOn', 'foundOn']

interface Learnt {
  readonly path: string
  readonly on: CivilDate
}

/**
 * Sums can have been paid for months already suspended where the house learnt of the cause only then. No other fact of a
 * dossier shows it: a decision or a ruling works from the month after its day, a back-dated judgment was not read to make
 * undue what a decision had let be paid, and what was paid after a death is not recovered from the dead.
 */
export const recovery = (answers: SectionAnswers, facts: GivenFacts): Touched => {
  const payment = found(answers, 'payment')
  const { events = [] } = facts
  if (!payment) return UNTOUCHED
  const { periods, allowancePeriods } = payment.value
  const causes = [...periods, ...allowancePeriods].flatMap(period =>
    period.state === 'suspended' ? period.causes : [],
  )
  const late = events.flatMap((event, place): readonly Learnt[] => {
    const cause = causes.find(({ path }) => path === `events.${place}`)
    return LEARNT.flatMap(fact => {
      const on = event[fact]
      return cause && on && on >= cause.from ? { path: eventPath(place, fact), on } : []
    })
  })
  const [first] = late.map(({ on }) => on).sort()
  return first === undefined
    ? UNTOUCHED
    : {
        paths: late.map(({ path }) => path),
        ...citedOn(facts, first, { act: 'law-360-2023', provision: 'art. 156' }),
      }
}
