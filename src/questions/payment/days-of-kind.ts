import type { DossierEventId } from '../../dossier/events.js'
import { lastDayOf } from '../../law/periods.js'
import { own } from '../../values/bare.js'
import { addDays, firstOfMonth, monthOf } from '../../values/civil-date.js'
import {
  after,
  anyDay,
  belowTheAge,
  type Days,
  type DaysOf,
  EVER,
  type Happened,
  ofWhoOwesReview,
  since360,
  withEffectBelowTheAge,
} from './days-in-law.js'

const LAST_DAY_OF_LAW_263 = lastDayOf('law-263-2010')

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
  return decisionIssuedOn !== undefined ? { ...days, from: addDays(decisionIssuedOn, 1) } : days
}

const death: DaysOf = happened =>
  happened.events.some(({ id }) => id === 'death') ? undefined : anyDay(happened)

const never: DaysOf = () => undefined

/** Named and not reckoned, under any law and by whichever house pays. */
const NAMED = {
  'international-file-incomplete': anyDay,
  'life-certificate-missing': anyDay,
  'mandate-expired': anyDay,
  'pay-uncollected': anyDay,
} as const

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
  ...NAMED,
  death,
}

/** Their Regulation suspends for one thing; from when payment comes back is not published. */
const OF_THE_NOTARIES: Partial<Rows> = {
  'decision-not-sent': anyDay,
  'resumption-requested': after(['decision-not-sent']),
  'review-decision': decided,
  ruling: anyDay,
  judgment: anyDay,
  ...NAMED,
  death,
}

/** The days on which an event of a kind can change what is paid, as far as the laws and what is told say. */
export const daysOfKind = (kind: DossierEventId, happened: Happened): Days | undefined =>
  (happened.facts.scheme === 'notaries' ? (own(OF_THE_NOTARIES, kind) ?? never) : PUBLIC[kind])(happened)
