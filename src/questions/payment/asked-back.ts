import { confirmed } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import { firstDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
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
export const askedBack = (
  cause: SuspensionCause,
  law: PublicLawId,
  causeEndedOn: CivilDate,
  event: ValidEvent,
  told: Told,
): Lifted => {
  const request = requestAfter(event, told)
  const requestedOn = request && laterOf(request, causeEndedOn)
  // Of work the new law has a question of its own.
  const byNewLaw =
    cause === 'work' || (requestedOn !== undefined && requestedOn < LAW_360_FROM)
      ? undefined
      : withoutRequest(cause, causeEndedOn, told)
  if (requestedOn === undefined) {
    const openFrom = event.noResumptionRequest === true ? undefined : firstOfNextMonth(causeEndedOn)
    return { resumed: byNewLaw, openFrom }
  }
  const { closedDays } = told.facts
  const facts = { law, cause, causeEndedOn, requestedOn, ...(closedDays ? { closedDays } : {}) }
  return { resumed: byNewLaw ?? decided(inquiry => resumptionOf(bare(facts), inquiry), told.inquire) }
}
