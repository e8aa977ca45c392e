import { headPath } from '../../dossier/begun-events.js'
import type { ValidEvent } from '../../dossier/events.js'
import { STATE_OF_EMERGENCY } from '../../law/emergency.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { liftedByAssessment } from './assessed-again.js'
import { emergencyExtensionOf, endsForWantOfPapers } from './emergency.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Reckoned } from './interruption.js'
import type { Told } from './told.js'

const cause = 'emergency-documents'
const LAW = 'law-263-2010'
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
  return on && dueOn ? { event: bare({ id: 'review-missed', on } as const), papersDueOn: dueOn } : undefined
}

/** Without current documents by the end of the prolonged validity the payment is suspended. */
export const emergencyDocuments = (review: ReviewInEmergency, told: Told): Reckoned => {
  const { facts, inquire, pathOf, events } = told
  const extended = decided(inquiry => emergencyExtensionOf({ validUntil: review.event.on }, inquiry), inquire)
  if (!extended) return NOTHING
  const { validUntil, suspendedFrom: from } = bare(extended.value)
  const { documentsSent, documentsSentOn } = facts
  // A decision issued before a review that was missed is no answer to it.
  const since = events.includes(review.event) ? review.event.on : STATE_OF_EMERGENCY.from
  const isDecidedInTime = events.some(
    ({ id, on }) => id === 'review-decision' && on >= since && on <= validUntil,
  )
  if (from === undefined || isDecidedInTime) return NOTHING
  if (documentsSentOn !== undefined && documentsSentOn <= validUntil) return NOTHING
  const ends = inquire().reading('emergency-twelve-months') === 'from-2020-06-15'
  const endsFrom = ends ? endsForWantOfPapers(validUntil) : undefined
  const event = bare({ ...review.event, on: validUntil })
  const lifted = liftedByAssessment({ event, cause, law: LAW, from, endsFrom }, told)
  if (lifted === 'never-suspended') return NOTHING
  const { resumed, openFrom, removedOn, isStopped } = bare(lifted)
  const until = resumed?.value.from
  const isEnding = endsFrom !== undefined && !isStopped
  if (documentsSentOn === undefined && documentsSent !== false) {
    const may = isEnding ? { mayEndFrom: endsFrom } : { until }
    return { interruptions: [], unsure: [{ from, ...may, needs: [PATH] }] }
  }
  const interruption: Interruption = {
    path: PATH,
    // Where twelve months run, they run from the last day for the papers.
    on: isEnding ? validUntil : review.event.on,
    cause,
    of: ['pension', 'allowance'],
    from,
    until,
    ...(isStopped ? {} : { endsFrom, endsAs: 'missed-review' }),
    openFrom,
    removedOn,
    suspended: extended.steps,
    resumed: resumed?.steps,
  }
  // Where no event tells of the review, only a further event can tell of the request.
  const needs = events.includes(review.event)
    ? [pathOf(review.event, 'requestedOn')]
    : [headPath(facts.events?.length ?? 0, 'id')]
  return {
    interruptions: [interruption],
    unsure: openFrom === undefined ? [] : [{ from: openFrom, until, needs }],
  }
}
