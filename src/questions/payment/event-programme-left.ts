import type { ValidEvent } from '../../dossier/events.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, earlierOf, firstOfNextMonth, laterOf } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { LAW_360_FROM, type Lifted, requestAfter } from './asked-back.js'
import { isWithinTwelveMonths } from './cessation.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Reckoned } from './interruption.js'
import { programmeMayBeFoundLate } from './programme-found-late.js'
import { resumptionOf } from './resumed.js'
import { suspensionOf } from './suspended-from-month-after.js'
import { firstAfter, type Told } from './told.js'

const cause = 'programme-not-followed'

/** Taken up again under Law 263/2010 it is paid by itself; Law 360/2023 wants proof and request. */
const takenUpAgain = (event: ValidEvent, proof: ValidEvent, told: Told): Lifted => {
  const { on: resumedOn, requestedOn: askedOn } = bare(proof)
  const law = lawOfEvent(told.facts, resumedOn, told.inquire())
  if (isNotCovered(law)) return {}
  if (isVersionOf(law, 'law-263-2010')) {
    const facts = { law, cause, causeEndedOn: resumedOn } as const
    return { resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire) }
  }
  const requests = [askedOn, requestAfter(event, told)].filter(day => day !== undefined)
  const requestedOn = requests.length > 0 ? requests.reduce(earlierOf) : undefined
  if (requestedOn === undefined)
    return { openFrom: event.noResumptionRequest === true ? undefined : firstOfNextMonth(resumedOn) }
  const facts = { law, cause, causeEndedOn: resumedOn, requestedOn: laterOf(resumedOn, requestedOn) } as const
  return { resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire) }
}

/** Whether a new decision lifts it too is open: by default the programme has a letter of its own. */
const decidedAgain = (event: ValidEvent, isInTime: (on: CivilDate) => boolean, told: Told): Lifted => {
  const decision = told.events.find(
    ({ id, on, degree }) =>
      id === 'review-decision' && on > event.on && on >= LAW_360_FROM && isInTime(on) && degree !== 'none',
  )
  if (!decision || told.inquire().reading('new-decision-lifts-programme') === 'no') return {}
  const facts = { law: 'law-360-2023', cause: 'missed-review', causeEndedOn: decision.on } as const
  return { resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire) }
}

const earlierLifted = (one: Lifted, other: Lifted): Lifted =>
  other.resumed && !(one.resumed && one.resumed.value.from <= other.resumed.value.from) ? other : one

/** Law 263/2010 counts from the finding, Law 360/2023 from the leaving; what was left before is left on its first day. */
const countedFrom = (event: ValidEvent, law: PublicLawId, foundOn: CivilDate): CivilDate => {
  if (isVersionOf(law, 'law-360-2023')) return event.on
  return foundOn >= LAW_360_FROM ? LAW_360_FROM : foundOn
}

/** The day on which it was found, or reported. */
export const foundDayOf = ({ foundOn, reportedOn }: ValidEvent): CivilDate | undefined =>
  foundOn ?? reportedOn

/** What leaving the programme does to the payment. */
export const programmeLeft = (event: ValidEvent, told: Told): Reckoned => {
  const { facts, inquire, pathOf } = told
  const lawOfLeaving = lawOfEvent(facts, event.on, inquire())
  if (isNotCovered(lawOfLeaving)) return NOTHING
  const { imputable = true } = bare(event)
  const found = foundDayOf(bare(event))
  const on = countedFrom(event, lawOfLeaving, found ?? event.on)
  const law = on >= LAW_360_FROM ? 'law-360-2023' : lawOfLeaving
  const suspended = decided(
    inquiry => suspensionOf(bare({ law, cause, imputable, on, causeArisenOn: event.on }), inquiry),
    inquire,
  )
  if (!suspended) return NOTHING
  const { from, endsPaymentFrom } = bare(suspended.value)
  const resumed = firstAfter(told, event.on, ['programme-resumed'])
  const isInTime = (day: CivilDate): boolean =>
    endsPaymentFrom === undefined || isWithinTwelveMonths(day, event.on, endsPaymentFrom, inquire)
  const isStopped = resumed !== undefined && isInTime(resumed.on)
  const base = { path: pathOf(event), on: event.on, cause, of: ['pension', 'allowance'] } as const
  const end = { endsFrom: endsPaymentFrom, endsAs: cause } as const
  const first = from ?? endsPaymentFrom
  const mayBeFoundLate = found === undefined && isVersionOf(lawOfLeaving, 'law-263-2010')
  if (first === undefined)
    return mayBeFoundLate
      ? programmeMayBeFoundLate(event, { needs: pathOf(event, 'foundOn'), told })
      : NOTHING
  // Taken up again before it was found, it suspends nothing.
  const isBeforeFound =
    resumed && isVersionOf(lawOfLeaving, 'law-263-2010') && found !== undefined && resumed.on < found
  if (resumed && (isBeforeFound || firstOfNextMonth(resumed.on) <= first)) return NOTHING
  const taken = resumed && isStopped ? takenUpAgain(event, resumed, told) : {}
  const lifted = earlierLifted(bare(taken), bare(decidedAgain(event, isInTime, told)))
  const until = lifted.resumed?.value.from
  const isEnding = !isStopped && endsPaymentFrom !== undefined && until === undefined
  const interruption: Interruption = {
    ...base,
    from: first,
    until: isEnding ? undefined : until,
    ...(isEnding ? end : {}),
    openFrom: lifted.openFrom,
    suspended: suspended.steps,
    resumed: lifted.resumed?.steps,
  }
  const open = lifted.openFrom
    ? [{ from: lifted.openFrom, until, needs: [pathOf(event, 'requestedOn')] }]
    : []
  if (mayBeFoundLate) {
    const needs = [pathOf(event, 'foundOn')]
    const unsureFrom = firstOfNextMonth(earlierOf(event.on, first))
    const may = isEnding ? { mayEndFrom: endsPaymentFrom } : { until }
    return { interruptions: [], unsure: [{ from: unsureFrom, ...may, needs }, ...open] }
  }
  return { interruptions: [interruption], unsure: open }
}
