import type { SectionContext } from '../../dossier/section-rule.js'
import { aside } from '../../law/inquiry.js'
import { FIRST_DAY_COVERED, firstDayOf } from '../../law/periods.js'
import type { Degree } from '../../law/person.js'
import { type CivilDate, firstOfMonth, firstOfNextMonth } from '../../values/civil-date.js'
import { needDegreesOf } from './payment-state.js'
import type { Inquiry } from './steps.js'
import { whatHappened } from './what-happened.js'

/** A review decision that has placed the person in another degree than the one it found. */
export interface ChangeInForce {
  /** Where its event stands in the list of a dossier. */
  readonly place: number
  readonly decidedOn: CivilDate
  readonly from: Degree
  readonly to: Degree
}

/** The changes of degree in force on a day, in their order. Where every decision leaves the first degree, no day is asked for. */
export const changesOfDegreeIn = (
  context: SectionContext<object>,
  onDay: () => CivilDate,
  inquiry: Inquiry,
): readonly ChangeInForce[] => {
  const { facts } = context
  const { events = [] } = facts
  const decisions = events.filter(({ id, degree }) => id === 'review-decision' && degree !== 'none')
  if (decisions.every(({ degree }) => degree === facts.degree)) return []
  const day = onDay()
  needDegreesOf(context, day)
  const before = events.filter(({ id, on }) => id === 'review-decision' && firstOfNextMonth(on) <= day)
  const happened = whatHappened(
    before,
    facts,
    () => false,
    () => aside(inquiry),
  )
  const changes: ChangeInForce[] = []
  for (const { event, effect } of happened.decisions) {
    const from = changes.at(-1)?.to ?? facts.degree
    const { degree: to = 'none', on: decidedOn } = event
    if (to === 'none' || to === from || (effect?.value ?? day) > day) continue
    changes.push({ place: events.findIndex(other => other === event), decidedOn, from, to })
  }
  return changes
}

const LAW_360_FROM = firstDayOf('law-360-2023')

/** The last change since Law 360/2023 of a public right that no law covered here opened. */
export const changeOfOlderRight = (
  context: SectionContext<object>,
  inquiry: Inquiry,
): ChangeInForce | undefined => {
  const { given, facts } = context
  const { scheme, applicationRegisteredOn: registeredOn } = given
  if (scheme !== 'public' || registeredOn === undefined || registeredOn >= FIRST_DAY_COVERED) return undefined
  // Where no decision can have changed it since, nothing is asked for.
  if (!facts.events?.some(({ id, on }) => id === 'review-decision' && on >= LAW_360_FROM)) return undefined
  const change = changesOfDegreeIn(context, () => firstOfMonth(facts.month), inquiry).at(-1)
  return change && change.decidedOn >= LAW_360_FROM ? change : undefined
}
