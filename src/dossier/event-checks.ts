import type { Clash, ListCheck } from '../schema/check.js'
import { own } from '../values/bare.js'
import { addDays, type CivilDate } from '../values/civil-date.js'
import {
  DAYS_OF_OTHERS,
  type DaysBefore,
  FOLLOWING_OTHERWISE,
  NEVER_ON_ONE_DAY,
  OF_A_PENSION,
  TOLD_ONCE_A_DAY,
} from './order-of-events.js'
import { partAt } from './paths.js'

/** An event, read by the names that the rows give. */
interface Told {
  readonly id: string
  readonly on: CivilDate
  readonly [fact: string]: unknown
}

const eventsIn = (dossier: object): readonly Told[] => (partAt(dossier, 'events') ?? []) as readonly Told[]
const dayAt = (dossier: object, path: string): CivilDate | undefined =>
  partAt(dossier, path) as CivilDate | undefined

const OTHERWISE: Readonly<Record<string, DaysBefore>> = FOLLOWING_OTHERWISE

/** The days of the dossier that an event of this kind follows. */
export const daysBeforeEvent = (id: string): DaysBefore => own(OTHERWISE, id) ?? OF_A_PENSION

type Finds = (event: Told, place: number, dossier: object) => readonly Clash[]

const check = (code: ListCheck<object>['code'], reads: readonly string[], finds: Finds): ListCheck<object> => ({
  reads: ['events', ...reads],
  code,
  clashesIn: dossier => eventsIn(dossier).flatMap((event, place) => finds(event, place, dossier)),
})

const rowsBefore = [OF_A_PENSION, ...Object.values(FOLLOWING_OTHERWISE)]

const notBefore: Finds = ({ id, on }, place, dossier) =>
  daysBeforeEvent(id)
    .notBefore.filter(day => on < (dayAt(dossier, day) ?? on))
    .map(beside => ({ at: `events.${place}.on`, beside }))

const notOn: Finds = ({ id, on }, place, dossier) =>
  daysBeforeEvent(id)
    .notOn.filter(day => on === dayAt(dossier, day))
    .map(beside => ({ at: `events.${place}.on`, beside }))

/** The field in which two events of one day cannot both be true. */
const fieldOfClash = (one: Told, other: Told): string | undefined => {
  const isPair = NEVER_ON_ONE_DAY.some(pair => pair.every(kind => [one.id, other.id].includes(kind)))
  if (isPair && one.id !== other.id) return 'on'
  return TOLD_ONCE_A_DAY.find(({ kind, fact, unless, is }) => {
    const bothTell = [one, other].every(event => event.id === kind && event[fact] !== undefined)
    return bothTell && one[fact] !== other[fact] && (one[unless] === is) === (other[unless] === is)
  })?.fact
}

/** Of many that clash with one another, each is told beside the first. */
const onOneDay: Finds = (event, place, dossier) => {
  const before = eventsIn(dossier).slice(0, place)
  const first = before.findIndex(other => other.on === event.on && fieldOfClash(event, other) !== undefined)
  const field = before[first] && fieldOfClash(event, before[first])
  return field === undefined ? [] : [{ at: `events.${place}.${field}`, beside: `events.${first}.${field}` }]
}

const dayOfNone: Finds = (event, place, dossier) =>
  DAYS_OF_OTHERS.filter(({ kind, fact, first, others }) => {
    const [day, firstDay] = [event[fact], dayAt(dossier, first)]
    if (event.id !== kind || day === undefined || firstDay === undefined || day === firstDay) return false
    return !eventsIn(dossier).some(other => other.id === others && other.on === day)
  }).map(({ fact, first }) => ({ at: `events.${place}.${fact}`, beside: first }))

/** What the rows say of events beside one another and beside the days of the dossier. */
export const EVENT_CHECKS: readonly ListCheck<object>[] = [
  check('before-earlier-event', rowsBefore.flatMap(row => row.notBefore), notBefore),
  check('contradictory', rowsBefore.flatMap(row => row.notOn), notOn),
  check('contradictory', [], onOneDay),
  check('contradictory', DAYS_OF_OTHERS.map(({ first }) => first), dayOfNone),
]

/** The last day on which a day of the dossier that events follow can still fall. */
export const lastDayBeforeEvents = (path: string, dossier: object): readonly CivilDate[] =>
  eventsIn(dossier).flatMap(({ id, on }) => {
    const row = daysBeforeEvent(id)
    const isOf = (days: readonly string[]): boolean => days.includes(path)
    return isOf(row.notOn) ? [addDays(on, -1)] : isOf(row.notBefore) ? [on] : []
  })
