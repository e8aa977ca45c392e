import { own } from '../values/bare.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../values/civil-date.js'
import { compareStages, NO_STAGE, type Stage } from '../values/stage.js'
import { firstDayAfterEvent, lastDayBeforeEvents } from './event-bounds.js'
import type { FactTable, LastedTo } from './fact-row.js'
import { BIRTH, daysAfter, daysBefore, partsOf } from './order-of-days.js'
import { partAt } from '../values/part-at.js'
import { stageSince } from './stage-of-grant.js'
import { firstDaysOfWork, lastBirthDays, longestInLife } from './working-life.js'

/** The days on which a fact can lie beside the facts already known, both included. */
export interface DateBounds {
  /** The first day on which it can lie. */
  readonly from: CivilDate
  /** The last day on which it can lie, included. */
  readonly to: CivilDate
  /** Where it can only be one of a few days: those. */
  readonly among?: readonly CivilDate[]
  /** Days between the two on which it cannot lie. */
  readonly except?: readonly CivilDate[]
}

export const CALENDAR: DateBounds = { from: '1900-01-01', to: '2199-12-31' }
const LONGEST_STAGE: Stage = { years: 99, months: 11, days: 29 }

const lastedToOf = (table: FactTable, path: string): LastedTo | undefined => {
  const row = table[path]
  return row?.kind === 'day' ? own(row, 'lastedTo') : undefined
}

/** Where a flag says that something lasted to a known day, its last day is not before it. */
const firstDayLastedTo = (table: FactTable, path: string, dossier: object): readonly CivilDate[] => {
  const lastedTo = lastedToOf(table, path)
  if (!lastedTo || partAt(dossier, lastedTo.flag) !== true) return []
  const [day, orLast] = [lastedTo.day, lastedTo.orLast].map(
    at => partAt(dossier, at) as CivilDate | undefined,
  )
  return day === undefined || (orLast !== undefined && orLast >= day) ? [] : [day]
}

/** And the day to which it lasted is not after a last day that is known. */
const lastDayLasted = (table: FactTable, path: string, dossier: object): readonly CivilDate[] =>
  Object.keys(table).flatMap(last => {
    const lastedTo = lastedToOf(table, last)
    if (lastedTo?.day !== path || partAt(dossier, lastedTo.flag) !== true) return []
    const [ended, orEnded] = [last, lastedTo.orLast].map(at => partAt(dossier, at) as CivilDate | undefined)
    return ended === undefined ? [] : [laterOf(ended, orEnded ?? ended)]
  })

/** Between the known days before it and after it in law, and inside the person's life. */
export const dateBoundsOf = (table: FactTable, path: string, dossier: object): DateBounds => {
  const dayAt = (other: string, days: number): readonly CivilDate[] => {
    const day = partAt(dossier, other) as CivilDate | undefined
    return day === undefined ? [] : [days === 0 ? day : addDays(day, days)]
  }
  return {
    from: daysBefore(table, path)
      .flatMap(earlier => dayAt(earlier, earlier === BIRTH ? 1 : 0))
      .concat(firstDaysOfWork(table, path, dossier))
      .concat(firstDayLastedTo(table, path, dossier), firstDayAfterEvent(path, dossier))
      .reduce(laterOf, CALENDAR.from),
    to: daysAfter(table, path)
      .flatMap(later => dayAt(later, path === BIRTH ? -1 : 0))
      .concat(lastDayBeforeEvents(path, dossier), lastDayLasted(table, path, dossier))
      .concat(path === BIRTH ? lastBirthDays(table, dossier) : [])
      .reduce(earlierOf, CALENDAR.to),
  }
}

/** The stages that fit beside those already known, both included. */
export interface StageBounds {
  /** The shortest stage that fits, included: that of its parts. */
  readonly shortest: Stage
  /** The longest stage that fits, included. */
  readonly longest: Stage
}

/** A part is not longer than the whole that is known, nor the whole shorter than its parts. */
export const stageBoundsOf = (table: FactTable, path: string, dossier: object): StageBounds => {
  const stageAt = (other: string): Stage | undefined => partAt(dossier, other) as Stage | undefined
  const row = table[path]
  const whole = row?.kind === 'stage' && row.within !== null ? stageAt(row.within) : undefined
  const since = row?.kind === 'stage' ? own(row, 'since') : undefined
  const later = Object.entries(table).flatMap(([other, { kind, ...rest }]) =>
    kind === 'stage' && own(rest as { readonly since?: string }, 'since') === path
      ? (stageSince(dossier, other) ?? [])
      : [],
  )
  return {
    shortest: [
      ...partsOf(table, path).map(stageAt),
      since === undefined ? undefined : stageSince(dossier, since),
    ]
      .map(stage => stage ?? NO_STAGE)
      .reduce((longest, stage) => (compareStages(stage, longest) > 0 ? stage : longest), NO_STAGE),
    longest: [...(whole ? [whole] : []), ...later, ...longestInLife(table, path, dossier)].reduce(
      (shortest, stage) => (compareStages(stage, shortest) < 0 ? stage : shortest),
      LONGEST_STAGE,
    ),
  }
}
