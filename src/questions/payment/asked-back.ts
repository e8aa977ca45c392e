import { confirmed } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import { firstDayOf } from '../../law/periods.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, earlierOf, firstOfNextMonth, laterOf } from '../../values/civil-date.js'
import type { ValidEvent } from '../../dossier/events.js'
import { type Decided, decided } from './entry.js'
import { type Resumption, resumptionOf } from './resumed.js'
import type { RulesForPayment, SuspensionCause } from './steps.js'
import { firstAfter, type Told } from './told.js'

/** How a cause is lifted: from when, and from when that hangs on a request of which nothing is told. */
export interface Lifted {
  readonly resumed?: Decided<Resumption, RulesForPayment> | undefined
  readonly openFrom?: CivilDate | undefined
  /** The day on which the cause was removed, where only a request brings the payment back. */
  readonly removedOn?: CivilDate | undefined
}

export const LAW_360_FROM: CivilDate = firstDayOf('law-360-2023')
const WITHOUT_REQUEST = confirmed('law-360-2023', 'art. 102')

/** The request that an event tells, or the first one after it. */
export const requestAfter = (event: ValidEvent, told: Told): CivilDate | undefined => {
  const days = [bare(event).requestedOn, firstAfter(told, event.on, ['resumption-requested'])?.on]
  return days
    .filter(day => day !== undefined)
    .reduce<CivilDate | undefined>((first, day) => (first ? earlierOf(first, day) : day), undefined)
}

/** Answered for another cause, removed by its day, a request asks for nothing more. */
const isAnswered = (request: ValidEvent, path: string, told: Told): boolean =>
  (own(told, 'removed') ?? []).some(other => other.path !== path && other.removedOn <= request.on)

/** A cause that was removed, since when it had lasted, and the request that its own event tells. */
interface Removal {
  readonly cause: SuspensionCause
  readonly law: PublicLawId
  readonly since: CivilDate
  readonly causeEndedOn: CivilDate
  readonly askedOn: CivilDate | undefined
}

/** The request on which a cause comes back: made after it was removed, or before and not yet answered. */
const requestFor = (
  { since, causeEndedOn, askedOn }: Removal,
  event: ValidEvent,
  told: Told,
): CivilDate | undefined => {
  const path = told.pathOf(event)
  const request = told.events.find(
    other =>
      other.id === 'resumption-requested' &&
      other.on > since &&
      (other.on >= causeEndedOn || !isAnswered(other, path, told)),
  )
  const days = [askedOn, request?.on].filter(day => day !== undefined)
  return days.length > 0 ? days.reduce(earlierOf) : undefined
}

/** Decided under Law 263/2010, and not asked for by its last day: whether the new law still wants a request. */
const withoutRequest = (
  cause: SuspensionCause,
  causeEndedOn: CivilDate,
  { inquire }: Told,
): Decided<Resumption, RulesForPayment> | undefined => {
  if (inquire().reading('resumption-across-2024') === 'request-needed') return undefined
  const result = { from: LAW_360_FROM, backPay: false }
  return decided(
    inquiry => inquiry.step('suspension.resumed-from', WITHOUT_REQUEST, { cause, causeEndedOn }, result),
    inquire,
  )
}

/** Art. 115 of Law 263/2010. Made before the cause was removed and not yet answered, a request counts as made then. */
export const askedBack = (removal: Removal, event: ValidEvent, told: Told): Lifted => {
  const { cause, law, causeEndedOn } = removal
  const request = requestFor(removal, event, told)
  const requestedOn = request && laterOf(request, causeEndedOn)
  const { closedDays } = told.facts
  const facts = { law, cause, causeEndedOn, requestedOn, ...(closedDays ? { closedDays } : {}) }
  const asked =
    requestedOn === undefined
      ? undefined
      : decided(inquiry => resumptionOf(bare({ ...facts, requestedOn }), inquiry), told.inquire)
  // Asked for in time it comes back before the new law could matter; of work that law has a question of its own.
  const isSettled = cause === 'work' || (asked !== undefined && asked.value.from <= LAW_360_FROM)
  const byNewLaw = isSettled ? undefined : withoutRequest(cause, causeEndedOn, told)
  const isOpen = requestedOn === undefined && event.noResumptionRequest !== true
  return {
    resumed: byNewLaw ?? asked,
    openFrom: isOpen ? firstOfNextMonth(causeEndedOn) : undefined,
    removedOn: causeEndedOn,
  }
}
