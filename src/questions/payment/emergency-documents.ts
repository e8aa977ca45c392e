import type { ValidEvent } from '../../dossier/events.js'
import { STATE_OF_EMERGENCY } from '../../law/emergency.js'
import { isVersionOf } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { addMonths, type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { askedBack, type Lifted } from './asked-back.js'
import { emergencyExtensionOf } from './emergency.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Reckoned } from './interruption.js'
import { resumptionOf } from './resumed.js'
import { firstAfter, type Told } from './told.js'

const cause = 'emergency-documents'
const PATH = 'emergency.documentsSentOn'

/** A review, or a validity, that fell in the emergency, and the last day for current papers in its place. */
export interface ReviewInEmergency {
  readonly event: ValidEvent
  readonly papersDueOn: CivilDate
}

/** The review that fell in the emergency: missed in the dossier, or due by the first decision where no other had followed. */
export const reviewInEmergency = ({ facts, events, inquire }: Told): ReviewInEmergency | undefined => {
  if (facts.scheme !== 'public') return undefined
  const papersDueOn = (on: CivilDate): CivilDate | undefined => {
    const extension = emergencyExtensionOf({ validUntil: on }, inquire())
    return isNotCovered(extension) || !extension.covered ? undefined : extension.validUntil
  }
  for (const event of events) {
    const dueOn = event.id === 'review-missed' ? papersDueOn(event.on) : undefined
    if (dueOn) return { event, papersDueOn: dueOn }
  }
  const on = facts.validUntil ?? facts.reviewDueOn
  const isReplaced = events.some(
    ({ id, on: decidedOn }) => id === 'review-decision' && decidedOn < STATE_OF_EMERGENCY.from,
  )
  const dueOn = on === undefined || isReplaced ? undefined : papersDueOn(on)
  return on && dueOn ? { event: { id: 'review-missed', on }, papersDueOn: dueOn } : undefined
}

const liftedBy = (decision: ValidEvent | undefined, review: ValidEvent, told: Told): Lifted => {
  if (!decision || decision.degree === 'none') return {}
  const law = lawOfEvent(told.facts, decision.on, told.inquire())
  if (isNotCovered(law)) return {}
  if (isVersionOf(law, 'law-263-2010')) return askedBack(cause, law, decision.on, review, told)
  const facts = { law, cause: 'missed-review', causeEndedOn: decision.on } as const
  return { resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire) }
}

/** Without current documents by the end of the prolonged validity the payment is suspended. */
export const emergencyDocuments = (review: ValidEvent, told: Told): Reckoned => {
  const { facts, inquire, pathOf, events } = told
  const extended = decided(inquiry => emergencyExtensionOf({ validUntil: review.on }, inquiry), inquire)
  if (!extended) return NOTHING
  const { validUntil, suspendedFrom: from } = bare(extended.value)
  const { documentsSent, documentsSentOn } = facts
  const isDecidedInTime = events.some(
    ({ id, on }) => id === 'review-decision' && on >= STATE_OF_EMERGENCY.from && on <= validUntil,
  )
  if (from === undefined || isDecidedInTime) return NOTHING
  if (documentsSentOn !== undefined && documentsSentOn <= validUntil) return NOTHING
  const decision = firstAfter(told, validUntil, ['review-decision'])
  // Decided again before its first day, it suspends nothing.
  if (
    decision &&
    firstOfNextMonth(decision.on) <= from &&
    inquire().reading('removed-before-suspension') === 'never-suspended'
  )
    return NOTHING
  const { resumed, openFrom } = bare<Lifted>(liftedBy(decision, review, told))
  const until = resumed?.value.from
  if (documentsSentOn === undefined && documentsSent !== false)
    return { interruptions: [], unsure: [{ from, until, needs: [PATH] }] }
  const lastDay = addMonths(validUntil, 12)
  const isEnding =
    !(decision && decision.on <= lastDay) &&
    inquire().reading('emergency-twelve-months') === 'from-2020-06-15'
  const interruption: Interruption = {
    path: PATH,
    on: review.on,
    cause,
    of: ['pension', 'allowance'] as const,
    from,
    until: isEnding ? undefined : until,
    ...(isEnding ? { endsFrom: firstOfNextMonth(lastDay), endsAs: 'missed-review' as const } : {}),
    openFrom,
    suspended: extended.steps,
    resumed: resumed?.steps,
  }
  const given = events.includes(review)
  const needs = given ? [pathOf(review, 'requestedOn')] : ['events']
  return {
    interruptions: [interruption],
    unsure: openFrom === undefined ? [] : [{ from: openFrom, until, needs }],
  }
}
