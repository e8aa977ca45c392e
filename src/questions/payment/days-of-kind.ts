import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEventId, ValidEvent } from '../../dossier/events.js'
import { firstDayOf, lastDayOf } from '../../law/periods.js'
import { own } from '../../values/bare.js'
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
  readonly lastDay: CivilDate
}

/** The days on which an event of a kind can still change something; none where it cannot any more. */
type DaysOf = (happened: Happened) => Days | undefined

const EVER: CivilDate = '1900-01-01'
const LAW_360_FROM = firstDayOf('law-360-2023')
const LAST_DAY_OF_LAW_263 = lastDayOf('law-263-2010')

const anyDay: DaysOf = ({ lastDay }) => ({ from: EVER, to: lastDay })
const since360: DaysOf = ({ lastDay }) => ({ from: LAW_360_FROM, to: lastDay })

/** Nobody is assessed from the standard age on (Law 263/2010 art. 82, Law 360/2023 art. 64(1)). */
const belowTheAge =
  (daysOf: DaysOf): DaysOf =>
  happened => {
    const days = daysOf(happened)
    const age = happened.life.conversion?.standardAgeOn
    return days && age !== undefined ? { ...days, to: earlierOf(days.to, addDays(age, -1)) } : days
  }

/** What has its effect on the first of the month after it has none where that first is after the age. */
const withEffectBelowTheAge: DaysOf = happened => {
  const days = anyDay(happened)
  const age = happened.life.conversion?.standardAgeOn
  const lastDay = age === undefined ? undefined : addDays(firstOfMonth(monthOf(age)), -1)
  return days && lastDay !== undefined ? { ...days, to: earlierOf(days.to, lastDay) } : days
}

/** An irreversible invalidity owes no review and no programme (Law 263/2010 art. 79(1), 81(1); Law 360/2023 art. 69(1), 71(1)). */
const ofWhoOwesReview =
  (daysOf: DaysOf): DaysOf =>
  happened =>
    happened.facts.irreversible === true ? undefined : belowTheAge(daysOf)(happened)

/** Of what follows something else, from that on. */
const after =
  (kinds: readonly DossierEventId[], daysLater: 0 | 1 = 1): DaysOf =>
  ({ events, lastDay }) => {
    const days = events.filter(({ id }) => kinds.includes(id)).map(({ on }) => on)
    return days.length === 0 ? undefined : { from: addDays(days.reduce(earlierOf), daysLater), to: lastDay }
  }

/** Law 263/2010 art. 114(1), until August 2024: from the month after its begin; never of the blind (art. 118(1) b). */
const workStarted: DaysOf = ({ facts }) =>
  facts.handicap === 'blind'
    ? undefined
    : { from: EVER, to: addDays(firstOfMonth(monthOf(LAST_DAY_OF_LAW_263)), -1) }

const workEnded: DaysOf = happened => {
  const days = after(['work-started'], 0)(happened)
  return days && { ...days, to: LAST_DAY_OF_LAW_263 }
}

/** Law 360/2023 art. 101(5); whether it could be asked before is open. */
const suspensionRequested: DaysOf = happened =>
  happened.inquiry.reading('own-request-263') === 'as-law-360' ? anyDay(happened) : since360(happened)

const SUSPENDING: readonly DossierEventId[] = [
  'review-missed',
  'documents-not-presented',
  'convocation-missed',
  'examination-refused',
  'programme-left',
  'work-started',
  'suspension-requested',
]

/** The papers of the emergency of 2020 suspend without an event. */
const resumptionRequested: DaysOf = happened => {
  const { interruptions } = happened.life
  if (interruptions.some(({ cause }) => cause === 'emergency-documents')) return anyDay(happened)
  return after(SUSPENDING)(happened)
}

/** The companion allowance is paid in degree I. */
const ofDegreeI =
  (daysOf: DaysOf): DaysOf =>
  happened => {
    const { degree } = happened.facts
    const isEver =
      degree === undefined || degree === 'I' || happened.events.some(event => event.degree === 'I')
    return isEver ? daysOf(happened) : undefined
  }

const decided: DaysOf = happened => {
  const days = withEffectBelowTheAge(happened)
  const { decisionIssuedOn } = happened.facts
  return days && decisionIssuedOn !== undefined ? { ...days, from: addDays(decisionIssuedOn, 1) } : days
}

const death: DaysOf = happened =>
  happened.events.some(({ id }) => id === 'death') ? undefined : anyDay(happened)

const never: DaysOf = () => undefined

type Rows = Readonly<Record<DossierEventId, DaysOf>>

const PUBLIC: Rows = {
  'review-missed': ofWhoOwesReview(anyDay),
  'documents-not-presented': belowTheAge(since360),
  'convocation-missed': belowTheAge(anyDay),
  'examination-refused': belowTheAge(since360),
  'examination-made': after(['convocation-missed', 'examination-refused']),
  'programme-left': ofWhoOwesReview(anyDay),
  'programme-resumed': after(['programme-left']),
  'work-started': workStarted,
  'work-ended': workEnded,
  'suspension-requested': suspensionRequested,
  'resumption-requested': resumptionRequested,
  'allowance-option': ofDegreeI(since360),
  'allowance-option-back': after(['allowance-option']),
  'review-decision': decided,
  ruling: anyDay,
  judgment: anyDay,
  'decision-not-sent': never,
  death,
}

/** Their Regulation suspends for one thing; from when payment comes back is not published. */
const OF_THE_NOTARIES: Partial<Rows> = {
  'decision-not-sent': anyDay,
  'review-decision': decided,
  ruling: anyDay,
  judgment: anyDay,
  death,
}

/** The days on which an event of a kind can change what is paid, as far as the laws and what is told say. */
export const daysOfKind = (kind: DossierEventId, happened: Happened): Days | undefined =>
  (happened.facts.scheme === 'notaries' ? (own(OF_THE_NOTARIES, kind) ?? never) : PUBLIC[kind])(happened)
