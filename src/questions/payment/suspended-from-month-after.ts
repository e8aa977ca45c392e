import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { sendingDeadlineAt } from '../review/inner.js'
import { toldByDecision } from './by-decision.js'
import { cessationOf } from './cessation.js'
import type { SuspensionFacts } from './facts.js'
import { isReviewOfEmergency, reviewAfterEmergency, reviewMovedTo } from './review-moved.js'
import { type Inquiry, WITHOUT_FAULT } from './steps.js'
import { ENDING_CAUSE, FAULT_IS_OPEN, GROUNDS, NO_GROUND } from './suspension-causes.js'

/** Whether payment is suspended, from when, and when it would end. */
export interface Suspension {
  /** Whether the payment is suspended; not where there is no fault, no ground in the law, or the payment has ended by then. */
  readonly suspended: boolean
  /** The first day without payment, the first of a month; absent where nothing is suspended. */
  readonly from?: CivilDate
  /** Where the cause lasts twelve months: the first day from which the payment is ended, not only suspended. */
  readonly endsPaymentFrom?: CivilDate
  /** The last day on which a review that was not missed by fault is made up for. */
  readonly reviewMovedTo?: CivilDate
}

/** What a dossier knows beside: whether the law ends the payment too, where this lasts twelve months. */
export interface SuspensionFactsOfEvent extends SuspensionFacts {
  readonly neverEnds?: boolean
}

const endsPaymentFrom = (
  { law, cause, on, causeArisenOn = on, neverEnds = false }: SuspensionFactsOfEvent,
  inquiry: Inquiry,
): Outcome<Pick<Suspension, 'endsPaymentFrom'>> => {
  const ending = own(ENDING_CAUSE, cause)
  if (!ending || neverEnds) return bare({})
  const ends = cessationOf({ law, cause: ending, on: causeArisenOn }, inquiry)
  return isNotCovered(ends) ? ends : { endsPaymentFrom: ends }
}

const moved = (to: CivilDate | undefined): Suspension =>
  to ? { suspended: false, reviewMovedTo: to } : { suspended: false }

const isPutDownToThePensioner = ({ law, cause, imputable }: SuspensionFacts, inquiry: Inquiry): boolean =>
  imputable ||
  WITHOUT_FAULT.includes(cause) ||
  (FAULT_IS_OPEN[law].includes(cause) && inquiry.reading('imputable-documents') === 'always')

/** The day whose month the law names. Of a decision not sent it is the deadline, wherever that is read to lie. */
const countedFrom = ({ law, cause, on }: SuspensionFacts, inquiry: Inquiry): Outcome<CivilDate> =>
  law === 'notaries' && cause === 'decision-not-sent' ? sendingDeadlineAt(on, inquiry).deadline : on

/** Whether payment stops, from which month, and from which month it ends. */
export const suspensionOf = (facts: SuspensionFactsOfEvent, inquiry: Inquiry): Outcome<Suspension> => {
  const { law, cause } = facts
  const imputable = isPutDownToThePensioner(facts, inquiry)
  if (isReviewOfEmergency(facts, inquiry)) {
    const to = reviewAfterEmergency(facts.on, inquiry)
    return isNotCovered(to) ? to : moved(to)
  }
  const ground = own(GROUNDS[law], cause)
  const basis = ground ?? NO_GROUND[law]
  const suspended = ground !== undefined && imputable
  if (suspended) toldByDecision(law, 'suspension', inquiry)
  inquiry.step('suspension.ground', basis, { cause, imputable }, suspended)
  if (!suspended) return moved(ground && reviewMovedTo(facts, inquiry))
  const on = countedFrom(facts, inquiry)
  if (isNotCovered(on)) return on
  const from = inquiry.step('suspension.from', basis, { counted: cause, on }, firstOfNextMonth(on))
  const ends = endsPaymentFrom(facts, inquiry)
  if (isNotCovered(ends)) return ends
  // An absence told after its 12 months finds the payment already ended: nothing is left to suspend.
  const isEndedBefore = ends.endsPaymentFrom !== undefined && ends.endsPaymentFrom < from
  return isEndedBefore ? { suspended: false, ...ends } : { suspended, from, ...ends }
}
