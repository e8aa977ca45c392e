import type { Clash, ListCheck } from '../schema/check.js'
import {
  DAYS_OF_OTHERS,
  FOLLOWING_OTHERWISE,
  NEVER_ON_ONE_DAY,
  OF_A_PENSION,
  TOLD_ONCE_A_DAY,
} from './order-of-events.js'
import { dayAt, daysApartFrom, daysBeforeEvent, eventsIn, isOfADay, type Told } from './told-events.js'

type Finds = (event: Told, place: number, dossier: object) => readonly Clash[]

const check = (
  code: ListCheck<object>['code'],
  reads: readonly string[],
  finds: Finds,
): ListCheck<object> => ({
  reads: ['events', ...reads],
  code,
  // An event without its day is of a form that is being filled in: it stands beside nothing yet.
  clashesIn: dossier =>
    eventsIn(dossier).flatMap((event, place) => (isOfADay(event) ? finds(event, place, dossier) : [])),
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

const onItsOwnDay: Finds = (event, place) =>
  daysApartFrom(event.id)
    .filter(fact => event[fact] === event.on)
    .map(fact => ({ at: `events.${place}.${fact}`, beside: `events.${place}.on` }))

type Kind = Pick<Told, 'id'> & { readonly [fact: string]: unknown }

/** The field in which two events of one day cannot both be true. */
export const fieldOfClash = (one: Kind, other: Kind): string | undefined => {
  const isPair = NEVER_ON_ONE_DAY.some(pair => pair.every(kind => [one.id, other.id].includes(kind)))
  if (isPair) return 'on'
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
  check(
    'before-earlier-event',
    rowsBefore.flatMap(row => row.notBefore),
    notBefore,
  ),
  check(
    'contradictory',
    rowsBefore.flatMap(row => row.notOn),
    notOn,
  ),
  check('contradictory', [], onItsOwnDay),
  check('contradictory', [], onOneDay),
  check(
    'contradictory',
    DAYS_OF_OTHERS.map(({ first }) => first),
    dayOfNone,
  ),
]
