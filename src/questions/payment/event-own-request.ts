import type { ValidEvent } from '../../dossier/events.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import {
  addMonths,
  type CivilDate,
  firstOfMonth,
  firstOfNextMonth,
  laterOf,
  monthOf,
} from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { requestAfter } from './asked-back.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Paid, type Reckoned } from './interruption.js'
import { resumptionOf } from './resumed.js'
import { suspensionOf } from './suspended-from-month-after.js'
import { firstAfter, type Told } from './told.js'

const cause = 'own-request'
const MONTHS_OF_LIMITATION = 36

const ASKED_OF: Readonly<Record<NonNullable<ValidEvent['what']>, readonly Paid[]>> = {
  pension: ['pension'],
  allowance: ['allowance'],
  both: ['pension', 'allowance'],
}

/** Under Law 263/2010 no text was read that lets a pensioner ask for it. */
const lawThatLets = (event: ValidEvent, told: Told): PublicLawId | undefined => {
  const law = lawOfEvent(told.facts, event.on, told.inquire())
  if (isNotCovered(law)) return undefined
  if (isVersionOf(law, 'law-360-2023')) return law
  return told.inquire().reading('own-request-263') === 'as-law-360' ? 'law-360-2023' : undefined
}

/** The event of the request; one event may tell both. */
const requestEventOf = (event: ValidEvent, requestedOn: CivilDate, { events }: Told): ValidEvent =>
  events.find(({ id, on }) => id === 'resumption-requested' && on === requestedOn) ?? event

/** A month is lost that was over three years before the request. */
const notLostFrom = (from: CivilDate, requestedOn: CivilDate): CivilDate =>
  laterOf(from, firstOfMonth(monthOf(addMonths(requestedOn, -MONTHS_OF_LIMITATION))))

/** The suspension that a pensioner asks for lasts until it is asked back, and nothing ends it. */
export const ownRequest = (event: ValidEvent, told: Told): Reckoned => {
  const law = lawThatLets(event, told)
  if (!law) return NOTHING
  const { inquire, pathOf } = told
  const suspended = decided(
    inquiry => suspensionOf({ law, cause, imputable: true, on: event.on }, inquiry),
    inquire,
  )
  if (!suspended?.value.from) return NOTHING
  const { from } = suspended.value
  const requestedOn = requestAfter(event, told)
  const base: Interruption = {
    path: pathOf(event),
    on: event.on,
    cause,
    of: ASKED_OF[event.what ?? 'both'],
    from,
    suspended: suspended.steps,
  }
  if (requestedOn === undefined) return { interruptions: [base], unsure: [] }
  const until = firstOfNextMonth(requestedOn)
  // Asked back before its first day, it suspends nothing.
  if (until <= from) return NOTHING
  const facts = { law, cause, causeEndedOn: requestedOn, requestedOn, suspendedFrom: from } as const
  const resumed = decided(inquiry => resumptionOf(facts, inquiry), inquire)
  const back = {
    until,
    paidBackFrom: notLostFrom(from, requestedOn),
    paidBackBy: pathOf(requestEventOf(event, requestedOn, told)),
    resumed: resumed?.steps,
  }
  return { interruptions: [{ ...base, ...back }], unsure: [] }
}

/** The allowance alone, for another right of the same purpose. */
export const allowanceOption = (event: ValidEvent, told: Told): Reckoned => {
  const { facts, inquire, pathOf } = told
  const law = lawOfEvent(facts, event.on, inquire())
  if (isNotCovered(law)) return NOTHING
  // Law 263/2010 knows no such option.
  const suspended = decided(
    inquiry => suspensionOf({ law, cause: 'allowance-option', imputable: true, on: event.on }, inquiry),
    inquire,
  )
  if (!suspended?.value.from) return NOTHING
  const back = firstAfter(told, event.on, ['allowance-option-back'])
  const resumed =
    back &&
    decided(
      inquiry => resumptionOf({ law, cause: 'allowance-option', causeEndedOn: back.on }, inquiry),
      inquire,
    )
  const { from } = suspended.value
  const until = bare(resumed?.value ?? { from: undefined }).from
  if (until !== undefined && until <= from) return NOTHING
  return {
    interruptions: [
      {
        path: pathOf(event),
        on: event.on,
        cause: 'allowance-option',
        of: ['allowance'],
        from,
        until,
        suspended: suspended.steps,
        resumed: resumed?.steps,
      },
    ],
    unsure: [],
  }
}
