import type { ValidEvent } from '../../dossier/events.js'
import { type CivilMonth, monthOf } from '../../values/civil-date.js'

type Events = readonly ValidEvent[]

const NONE: Events = []

/** As long as somebody holds the list: what is asked for each event of a long life takes no walk through all of it. */
const BY_MONTH = new WeakMap<Events, ReadonlyMap<CivilMonth, Events>>()

const byMonthOf = (events: Events): ReadonlyMap<CivilMonth, Events> => {
  const months = new Map<CivilMonth, ValidEvent[]>()
  for (const event of events) {
    const month = monthOf(event.on)
    const others = months.get(month)
    if (others) others.push(event)
    else months.set(month, [event])
  }
  return months
}

/** The events of a list that lie in a month, in their order. */
export const eventsOfMonth = (events: Events, month: CivilMonth): Events => {
  const known = BY_MONTH.get(events) ?? byMonthOf(events)
  BY_MONTH.set(events, known)
  return known.get(month) ?? NONE
}
