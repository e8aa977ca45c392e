import { addDays, type CivilDate, earlierOf, laterOf } from '../values/civil-date.js'
import { CALENDAR, type DateBounds } from './allowed-range.js'
import type { ValidBegunEvent, ValidDossierInForm } from './begun-events.js'
import { fieldOfClash } from './event-checks.js'
import { EVENT_FACTS, type EventFact } from './events.js'
import type { FactTable } from './fact-row.js'
import { DAYS_OF_OTHERS } from './order-of-events.js'
import { dayAt, daysApartFrom, daysBeforeEvent, eventsIn, isOfADay, type Told } from './told-events.js'

const TABLE: FactTable = EVENT_FACTS

/** The facts of an event that lie on its day or after it. */
const FOLLOWING = Object.entries(TABLE).flatMap(([fact, row]) =>
  row.kind === 'day' && row.follows.includes('on') ? [fact as EventFact] : [],
)

const daysOf = (event: ValidBegunEvent, facts: readonly string[]): readonly CivilDate[] =>
  facts.flatMap(fact => dayAt(event, fact) ?? [])

/** The days that are taken: by what cannot fall on one day with it, and by what it tells itself. */
const takenDays = (event: ValidBegunEvent, dossier: ValidDossierInForm): readonly CivilDate[] => [
  ...eventsIn(dossier).flatMap((other: Partial<Told>) =>
    isOfADay(other) && fieldOfClash(event, other) !== undefined ? [other.on] : [],
  ),
  ...daysOf(event, daysApartFrom(event.id)),
]

const orderOf = (event: ValidBegunEvent, dossier: ValidDossierInForm): DateBounds => {
  const { notBefore, notOn } = daysBeforeEvent(event.id)
  const daysAt = (paths: readonly string[], later: 0 | 1): readonly CivilDate[] =>
    paths.flatMap(path => dayAt(dossier, path) ?? []).map(day => addDays(day, later))
  return {
    from: [...daysAt(notBefore, 0), ...daysAt(notOn, 1)].reduce(laterOf, CALENDAR.from),
    to: daysOf(event, FOLLOWING).reduce(earlierOf, CALENDAR.to),
  }
}

/** The days on which an event of a dossier can lie beside the others; of those, where there are any, the days that matter. */
export const dayOfEventBounds = (
  dossier: ValidDossierInForm,
  place: number,
  mattering: DateBounds = CALENDAR,
): DateBounds => {
  const event = dossier.events?.[place]
  if (!event) return mattering
  const order = orderOf(event, dossier)
  const taken = takenDays(event, dossier)
  const within = ({ from, to }: DateBounds): DateBounds => {
    let [first, last] = [laterOf(order.from, from), earlierOf(order.to, to)]
    while (first <= last && taken.includes(first)) first = addDays(first, 1)
    while (first <= last && taken.includes(last)) last = addDays(last, -1)
    return { from: first, to: last }
  }
  const those = within(mattering)
  const bounds = those.from <= those.to ? those : within(CALENDAR)
  const except = [...new Set(taken)].filter(day => bounds.from < day && day < bounds.to).sort()
  return except.length > 0 ? { ...bounds, except } : bounds
}

/** The days on which something else happened, of which an event names one. */
export const daysToName = (
  dossier: ValidDossierInForm,
  event: ValidBegunEvent,
  fact: EventFact,
): readonly CivilDate[] | undefined => {
  const row = DAYS_OF_OTHERS.find(other => other.kind === event.id && other.fact === fact)
  const first = row && dayAt(dossier, row.first)
  if (!row || first === undefined) return undefined
  const others = eventsIn(dossier).flatMap(({ id, on }: Partial<Told>) =>
    id === row.others && on !== undefined ? [on] : [],
  )
  const days = [...new Set([first, ...others])].sort()
  const before = days.filter(day => day <= (event.on ?? day))
  return before.length > 0 ? before : days
}
