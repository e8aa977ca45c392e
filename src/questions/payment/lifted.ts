import type { GivenFacts } from '../../dossier/dossier.js'
import { type DossierEvent, inOneOrder } from '../../dossier/events.js'
import { confirmed } from '../../law/citation.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth, laterOf } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { type Decided, decided } from './entry.js'
import { type Resumption, resumptionOf } from './resumed.js'
import type { Inquire, Inquiry, RulesForPayment, SuspensionCause } from './steps.js'

interface Suspended {
  readonly event: DossierEvent
  readonly cause: SuspensionCause
  readonly from: CivilDate
  readonly events: readonly DossierEvent[]
}

/** How a new decision lifts a cause: from when, and from when it hangs on a request not told; or before it suspended. */
export type Lifted =
  | {
      readonly resumed?: Decided<Resumption, RulesForPayment> | undefined
      readonly openFrom?: CivilDate | undefined
    }
  | 'never-suspended'

const LAW_360_FROM = firstDayOf('law-360-2023')
const WITHOUT_REQUEST = confirmed('law-360-2023', 'art. 102')

/** Made before the cause was removed and not yet answered, a request counts as made on that day. */
const requestAfter = ({ event, events }: Suspended, removedOn: CivilDate): CivilDate | undefined => {
  const told = inOneOrder(events).find(({ id, on }) => id === 'resumption-requested' && on > event.on)
  const on = bare(event).requestedOn ?? told?.on
  return on && laterOf(on, removedOn)
}

/** Decided under Law 263/2010, and not asked for by its last day: whether the new law still wants a request. */
const withoutRequest = (
  cause: SuspensionCause,
  causeEndedOn: CivilDate,
  inquire: Inquire,
): Decided<Resumption, RulesForPayment> | undefined => {
  const inquiry = inquire()
  if (inquiry.reading('resumption-across-2024') === 'request-needed') return undefined
  const result = { from: LAW_360_FROM, backPay: false }
  return decided(
    inquiry => inquiry.step('suspension.resumed-from', WITHOUT_REQUEST, { cause, causeEndedOn }, result),
    inquire,
  )
}

const onRequest = (
  law: PublicLawId,
  { on: causeEndedOn }: DossierEvent,
  suspended: Suspended,
  { closedDays }: GivenFacts,
  inquire: Inquire,
): Lifted => {
  const { cause, event } = suspended
  const requestedOn = requestAfter(suspended, causeEndedOn)
  const inTime =
    requestedOn !== undefined && requestedOn < LAW_360_FROM
      ? undefined
      : withoutRequest(cause, causeEndedOn, inquire)
  if (requestedOn === undefined) {
    const openFrom = event.noResumptionRequest === true ? undefined : firstOfNextMonth(causeEndedOn)
    return { resumed: inTime, openFrom }
  }
  const facts = { law, cause, causeEndedOn, requestedOn, ...(closedDays ? { closedDays } : {}) }
  return { resumed: inTime ?? decided(inquiry => resumptionOf(bare(facts), inquiry), inquire) }
}

/** The payment that a new decision brings back: by itself under Law 360/2023, on request under Law 263/2010. */
export const liftedBy = (
  decision: DossierEvent,
  suspended: Suspended,
  facts: GivenFacts,
  inquire: Inquire,
): Lifted => {
  const inquiry = inquire()
  const law = lawOfEvent(facts, decision.on, inquiry)
  if (isNotCovered(law)) return { resumed: undefined }
  const { cause, from } = suspended
  const isBefore = firstOfNextMonth(decision.on) <= from
  if (isVersionOf(law, 'law-360-2023')) {
    if (isBefore) return 'never-suspended'
    const rule = (inquiry: Inquiry): Outcome<Resumption> =>
      resumptionOf({ law, cause, causeEndedOn: decision.on }, inquiry)
    return { resumed: decided(rule, inquire) }
  }
  if (isBefore && inquiry.reading('removed-before-suspension') === 'never-suspended') return 'never-suspended'
  return onRequest(law, decision, suspended, facts, inquire)
}
