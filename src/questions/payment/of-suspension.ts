import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, type DossierEventId, inOneOrder } from '../../dossier/events.js'
import { byPublicLaw } from '../../law/by-law.js'
import type { PublicLawId } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { type DatedEntry, decided, entryFrom } from './entry.js'
import { resumptionOf } from './resumed.js'
import type { Inquire, PaymentEvent, SuspensionCause } from './steps.js'
import { type Suspension, suspensionOf } from './suspended.js'

type SuspendingId = Exclude<DossierEventId, 'review-decision'>
export type SuspendingEvent = DossierEvent & { readonly id: SuspendingId }

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

/** Law 263/2010 resumes on request, which a dossier does not tell. */
const RESUMES_BY_DECISION = byPublicLaw<boolean>({ 'law-263-2010': false, 'law-360-2023': true })

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

const ENDED_BY_NEW_DECISION: readonly SuspendingId[] = ['review-missed', 'convocation-missed']

const resumed = (
  event: SuspendingEvent,
  decision: DossierEvent,
  facts: GivenFacts,
  inquire: Inquire,
): readonly DatedEntry<PaymentEvent>[] => {
  if (decision.degree === 'none') return []
  const back = decided(inquiry => {
    const law = lawOfEvent(facts, decision.on, inquiry)
    if (isNotCovered(law)) return law
    if (!RESUMES_BY_DECISION[law]) return notCovered('resumption', { on: decision.on })
    return resumptionOf(bare({ law, cause: CAUSE[event.id], causeEndedOn: decision.on }), inquiry)
  }, inquire)
  return back ? entryFrom(back.steps, back.value.from, 'payment-resumed', 'law') : []
}

/** From an absence: the suspension, and its end by a new decision or by the end of payment. */
export const entriesOfSuspension = (
  event: SuspendingEvent,
  events: readonly DossierEvent[],
  facts: GivenFacts,
  inquire: Inquire,
): readonly DatedEntry<PaymentEvent>[] => {
  const suspended = suspensionBy(event, facts, inquire)
  if (!suspended) return []
  const { steps, value } = suspended
  const { from, endsPaymentFrom, reviewMovedTo } = bare(value)
  const decision = ENDED_BY_NEW_DECISION.includes(event.id)
    ? newDecision(event, endsPaymentFrom && addMonths(event.on, 12), events)
    : undefined
  return [
    ...entryFrom(steps, reviewMovedTo, 'review-moved-to', 'person'),
    ...entryFrom(steps, from, 'payment-suspended', 'law', 'suspension.from'),
    ...(decision
      ? resumed(event, decision, facts, inquire)
      : entryFrom(steps, endsPaymentFrom, 'payment-ends', 'law')),
  ]
}
