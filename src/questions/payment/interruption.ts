import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, type DossierEventId, inOneOrder } from '../../dossier/events.js'
import { byPublicLaw } from '../../law/by-law.js'
import type { PublicLawId } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { type Decided, decided } from './entry.js'
import { liftedBy } from './lifted.js'
import type { Resumption } from './resumed.js'
import type { Inquire, RulesForPayment, SuspensionCause } from './steps.js'
import { type Suspension, suspensionOf } from './suspended.js'

type SuspendingId = Exclude<DossierEventId, 'review-decision' | 'resumption-requested'>
export type SuspendingEvent = DossierEvent & { readonly id: SuspendingId }

const ANSWERS: readonly DossierEventId[] = ['review-decision', 'resumption-requested']

export const isSuspending = (event: DossierEvent): event is SuspendingEvent => !ANSWERS.includes(event.id)

const CAUSE: Readonly<Record<SuspendingId, SuspensionCause>> = {
  'review-missed': 'missed-review',
  'convocation-missed': 'missed-convocation',
  'programme-left': 'programme-not-followed',
  'suspension-requested': 'own-request',
}

/** Law 263/2010 counts from the day an absence was communicated, or a programme found not followed. */
const COUNTS_FROM_REPORT = byPublicLaw<readonly SuspendingId[]>({
  'law-263-2010': ['convocation-missed', 'programme-left'],
  'law-360-2023': [],
})

/** The day the law counts from, where the event tells it. */
export const dayCountedFrom = (event: SuspendingEvent, law: PublicLawId): CivilDate | undefined =>
  COUNTS_FROM_REPORT[law].includes(event.id) ? event.reportedOn : event.on

const suspensionBy = (event: SuspendingEvent, facts: GivenFacts, inquire: Inquire) =>
  decided((inquiry): Outcome<Suspension> => {
    const law = lawOfEvent(facts, event.on, inquiry)
    if (isNotCovered(law)) return law
    const on = dayCountedFrom(event, law)
    if (!on) return notCovered('law-in-force', { on: event.on })
    // An event of the list is the pensioner's own unless the dossier says that it is not.
    const { imputable = true, on: causeArisenOn } = event
    return suspensionOf(bare({ law, cause: CAUSE[event.id], imputable, on, causeArisenOn }), inquiry)
  }, inquire)

/** The first decision after the absence and before the payment ends: it resumes the payment, or ends it itself. */
const newDecision = (
  event: SuspendingEvent,
  lastDay: CivilDate | undefined,
  events: readonly DossierEvent[],
): DossierEvent | undefined =>
  inOneOrder(events).find(
    ({ id, on }) => id === 'review-decision' && on > event.on && (lastDay === undefined || on <= lastDay),
  )

/** Causes that come to this: the pensioner was to be assessed, and a new decision shows that he has been. */
const LIFTED_BY_NEW_DECISION: readonly SuspendingId[] = ['review-missed', 'convocation-missed']

/**
 * What one absence does to the payment. Each cause lasts until its own resumption, whatever becomes of another; its
 * twelve months stop with the new decision, also where the payment has to be asked for again.
 */
export interface Interruption {
  readonly event: SuspendingEvent
  readonly suspended: Decided<Suspension, RulesForPayment>
  readonly resumed?: Decided<Resumption, RulesForPayment> | undefined
  /** From this day it hangs on a request of which nothing is told. */
  readonly openFrom?: CivilDate | undefined
  /** The first month from which the pension is ended, where nothing stops the twelve months. */
  readonly endsFrom?: CivilDate | undefined
}

export const interruptionBy = (
  event: SuspendingEvent,
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: Inquire,
): Interruption | undefined => {
  const suspended = suspensionBy(event, facts, inquire)
  if (!suspended) return undefined
  const { from, endsPaymentFrom } = bare(suspended.value)
  const decision = LIFTED_BY_NEW_DECISION.includes(event.id)
    ? newDecision(event, endsPaymentFrom && addMonths(event.on, 12), events)
    : undefined
  if (!decision) return bare({ event, suspended, endsFrom: endsPaymentFrom })
  if (decision.degree === 'none' || from === undefined) return bare({ event, suspended })
  const lifted = liftedBy(decision, { event, cause: CAUSE[event.id], from, events }, facts, inquire)
  // What was made good before its first day suspends nothing.
  return lifted === 'never-suspended' ? undefined : bare({ event, suspended, ...lifted })
}

/** Whether the payment of a day is kept back for this cause; `open` where that hangs on a request not told. */
export const isKeptBackOn = (
  { suspended, resumed, openFrom }: Interruption,
  day: CivilDate,
): boolean | 'open' => {
  const { from } = bare(suspended.value)
  if (from === undefined || day < from || (resumed !== undefined && day >= resumed.value.from)) return false
  return openFrom !== undefined && day >= openFrom ? 'open' : true
}
