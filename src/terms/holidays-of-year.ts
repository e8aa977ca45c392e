import { bare } from '../values/bare.js'
import { addDays, type CivilDate, isWeekend, yearOf } from '../values/civil-date.js'
import { deepFreeze } from '../values/frozen.js'
import { onceEach } from '../values/once-each.js'
import { orthodoxEaster } from './orthodox-easter.js'
import { type HolidayId, PUBLIC_HOLIDAYS } from './public-holidays.js'

/** A public holiday of a year. */
export interface PublicHoliday {
  /** The day on which it falls that year. */
  readonly date: CivilDate
  /** Which feast it is. */
  readonly id: HolidayId
}

const counted = (year: number): readonly PublicHoliday[] => {
  const easter = orthodoxEaster(year)
  const days = PUBLIC_HOLIDAYS.map(bare).flatMap(({ id, day, firstObserved }) => {
    const of = bare(day)
    const date = 'fixed' in of ? (`${year}-${of.fixed}` as CivilDate) : addDays(easter, of.fromEaster)
    return firstObserved !== undefined && date < firstObserved ? [] : [{ date, id }]
  })
  return deepFreeze(days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
}

/** In the order of their dates; two feasts that fall on one day are both named. */
export const holidaysOf: (year: number) => readonly PublicHoliday[] = /* @__PURE__ */ onceEach(counted)

/** Neither a weekend nor a public holiday. */
export const isOpenDay = (date: CivilDate): boolean =>
  !isWeekend(date) && !holidaysOf(yearOf(date)).some(holiday => holiday.date === date)
