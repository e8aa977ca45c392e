import { addDays, type CivilDate } from '../values/civil-date.js'
import { daysApartFrom, daysBeforeEvent, eventsIn, isOfADay, type Told } from './told-events.js'

/** The last day on which a day of the dossier that events follow can still fall. */
export const lastDayBeforeEvents = (path: string, dossier: object): readonly CivilDate[] =>
  eventsIn(dossier)
    .filter(isOfADay)
    .flatMap(({ id, on }) => {
      const row = daysBeforeEvent(id)
      const isOf = (days: readonly string[]): boolean => days.includes(path)
      return isOf(row.notOn) ? [addDays(on, -1)] : isOf(row.notBefore) ? [on] : []
    })

/** The first day on which a day that an event tells can fall, where it cannot be that of the event. */
export const firstDayAfterEvent = (fact: string, event: object): readonly CivilDate[] => {
  const { id, on } = event as Partial<Told>
  const isAfter = id !== undefined && on !== undefined && daysApartFrom(id).includes(fact)
  return isAfter ? [addDays(on, 1)] : []
}
