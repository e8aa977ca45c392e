import type { SectionContext } from '../../dossier/section-rule.js'
import type { Basis } from '../../law/citation.js'
import { FIRST_DAY_COVERED, firstDayOf } from '../../law/periods.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import { changesOfDegree } from './degree.js'
import { PLACING } from './kinds-of-events.js'
import { lifeByDegree } from './reads-life.js'
import type { Inquiry } from './steps.js'

/** A decision that has placed the person in another degree than the one it found. */
export interface ChangeInForce {
  /** Where its event stands in the list of a dossier. */
  readonly place: number
  /** The day of the decision, for which its conditions are looked at. */
  readonly decidedOn: CivilDate
  /** The day whose law decides. */
  readonly lawOn: CivilDate
  /** Of a judgment on what an earlier law left: what keeps that law. */
  readonly lawKeptBy?: Basis
  /** From when it has effect. */
  readonly since: CivilDate
  readonly from: Degree
  readonly to: Degree
}

/** The changes of degree in force in the month, in their order. Where every decision leaves the first degree, no month is asked for. */
export const changesOfDegreeIn = (
  context: SectionContext<object>,
  grantedOn: CivilDate,
  inquiry: Inquiry,
): readonly ChangeInForce[] => {
  const { events = [], degree } = context.facts
  const canChange = events.some(
    event => PLACING.includes(event.id) && event.degree !== 'none' && event.degree !== degree,
  )
  if (!canChange) return []
  const { life, day } = lifeByDegree(context, grantedOn, context.facts.month, inquiry)
  return changesOfDegree(life, degree, day).map(({ event, ...change }) => ({
    ...change,
    decidedOn: event.on,
    place: events.findIndex(({ on, id }) => on === event.on && id === event.id),
  }))
}

const LAW_360_FROM = firstDayOf('law-360-2023')

/** The last change since Law 360/2023 of a public right that no law covered here opened, and the day of its grant. */
export const changeOfOlderRight = (
  context: SectionContext<object>,
  inquiry: Inquiry,
): (ChangeInForce & { readonly grantedOn: CivilDate }) | undefined => {
  const { given, facts } = context
  const { scheme, applicationRegisteredOn: registeredOn } = given
  if (scheme !== 'public' || registeredOn === undefined || registeredOn >= FIRST_DAY_COVERED) return undefined
  // Where no decision can have changed it since, nothing is asked for.
  if (!facts.events?.some(({ id, on }) => PLACING.includes(id) && on >= LAW_360_FROM)) return undefined
  const grantedOn = given.grantedOn ?? registeredOn
  const change = changesOfDegreeIn(context, grantedOn, inquiry).at(-1)
  return change && change.lawOn >= LAW_360_FROM ? { ...change, grantedOn } : undefined
}
