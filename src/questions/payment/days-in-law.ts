import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEventId, ValidEvent } from '../../dossier/events.js'
import { firstDayOf } from '../../law/periods.js'
import { addDays, type CivilDate, earlierOf, firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { Life } from './life.js'
import type { Inquiry } from './steps.js'

/** Both included. */
export interface Days {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** What is told so far. */
export interface Happened {
  readonly life: Life
  readonly facts: GivenFacts
  readonly events: readonly ValidEvent[]
  readonly inquiry: Inquiry
  /** Where the person is known; also of a pension that ended before it. */
  readonly standardAgeOn: CivilDate | undefined
  readonly lastDay: CivilDate
}

/** The days on which an event of a kind can still change something; none where it cannot any more. */
export type DaysOf = (happened: Happened) => Days | undefined

export const EVER: CivilDate = '1900-01-01'
const LAW_360_FROM = firstDayOf('law-360-2023')

/** Days that are there whatever is told. */
type SomeDaysOf = (happened: Happened) => Days

export const anyDay: SomeDaysOf = ({ lastDay }) => ({ from: EVER, to: lastDay })
export const since360: SomeDaysOf = ({ lastDay }) => ({ from: LAW_360_FROM, to: lastDay })

/** Nobody is assessed from the standard age on (Law 263/2010 art. 82, Law 360/2023 art. 64(1)). */
export const belowTheAge =
  (daysOf: SomeDaysOf): SomeDaysOf =>
  happened => {
    const days = daysOf(happened)
    const age = happened.standardAgeOn
    return age !== undefined ? { ...days, to: earlierOf(days.to, addDays(age, -1)) } : days
  }

/** What has its effect on the first of the month after it has none where that first is after the age. */
export const withEffectBelowTheAge: SomeDaysOf = happened => {
  const days = anyDay(happened)
  const age = happened.standardAgeOn
  return age === undefined
    ? days
    : { ...days, to: earlierOf(days.to, addDays(firstOfMonth(monthOf(age)), -1)) }
}

/** An irreversible invalidity owes no review and no programme (Law 263/2010 art. 79(1), 81(1); Law 360/2023 art. 69(1), 71(1)). */
export const ofWhoOwesReview =
  (daysOf: SomeDaysOf): DaysOf =>
  happened =>
    happened.facts.irreversible === true ? undefined : belowTheAge(daysOf)(happened)

/** Of what follows something else, from that on. */
export const after =
  (kinds: readonly DossierEventId[], daysLater: 0 | 1 = 1): DaysOf =>
  ({ events, lastDay }) => {
    const days = events.filter(({ id }) => kinds.includes(id)).map(({ on }) => on)
    return days.length === 0 ? undefined : { from: addDays(days.reduce(earlierOf), daysLater), to: lastDay }
  }
