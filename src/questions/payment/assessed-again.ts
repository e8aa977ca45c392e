import type { ValidEvent } from '../../dossier/events.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth, monthOf } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { askedBack, LAW_360_FROM, type Lifted } from './asked-back.js'
import { isWithinTwelveMonths } from './cessation.js'
import { upholds } from './decisions.js'
import { decided } from './entry.js'
import { resumptionOf } from './resumed.js'
import type { SuspensionCause } from './steps.js'
import { firstAfter, type Told } from './told.js'

export interface Missed {
  readonly event: ValidEvent
  readonly cause: SuspensionCause
  /** The law of the event. */
  readonly law: PublicLawId
  readonly from: CivilDate
  readonly endsFrom?: CivilDate | undefined
}

/** How a new decision lifts the cause, and whether the twelve months were stopped in time. */
export type LiftedByAssessment = (Lifted & { readonly isStopped: boolean }) | 'never-suspended'

/** What is asked for at a convocation is fulfilled by the examination itself; a review and its papers by the decision. */
const isOfConvocation = ({ event: { id, askedFor } }: Missed): boolean =>
  id === 'convocation-missed' ||
  id === 'examination-refused' ||
  (id === 'documents-not-presented' && askedFor === 'convocation')

const isStoppedBy = (missed: Missed, decision: ValidEvent | undefined, told: Told): boolean => {
  const { event, endsFrom } = missed
  if (endsFrom === undefined) return false
  const isInTime = (day: CivilDate): boolean => isWithinTwelveMonths(day, event.on, endsFrom, told.inquire)
  const examined = isOfConvocation(missed) ? firstAfter(told, event.on, ['examination-made']) : undefined
  if (examined && isInTime(examined.on)) return true
  if (decision === undefined || isInTime(decision.on)) return decision !== undefined
  const { presentedOn } = bare(decision)
  if (isOfConvocation(missed) || presentedOn === undefined || !isInTime(presentedOn)) return false
  // Whoever came by the last day has stopped the twelve months, also where the decision was issued after it.
  return told.inquire().reading('twelve-months-stop') === 'presented-stops'
}

/** When the cause of a missed review is removed: with the new decision, or on the day the person came. */
const removedOn = (missed: Missed, decision: ValidEvent, told: Told): CivilDate => {
  const { on, presentedOn } = bare(decision)
  if (presentedOn === undefined || presentedOn >= on || presentedOn <= missed.event.on) return on
  if (missed.cause !== 'missed-review') return on
  return told.inquire().reading('cause-removed-day') === 'presented-for-review' ? presentedOn : on
}

/** No letter of art. 102 is about a convocation: by default its suspension is lifted as that of a review. */
const endOfDuty = (missed: Missed, decision: ValidEvent | undefined, told: Told): CivilDate | undefined => {
  const examined = isOfConvocation(missed)
    ? firstAfter(told, missed.event.on, ['examination-made'])
    : undefined
  if (!examined || (decision && decision.on <= examined.on)) return decision?.on
  return told.inquire().reading('convocation-resumption') === 'month-after-duty-fulfilled'
    ? examined.on
    : decision?.on
}

/** The last decision of a month is the one that has an effect. */
const lastOfItsMonth = (decision: ValidEvent, { events }: Told): ValidEvent =>
  events.filter(({ id, on }) => id === 'review-decision' && monthOf(on) === monthOf(decision.on)).at(-1) ??
  decision

/** The decision, or the ruling that gives a degree in its place; none where it finds the capacity regained. */
const inDegreeBy = (decision: ValidEvent, told: Told): ValidEvent | undefined => {
  const last = lastOfItsMonth(decision, told)
  if (last.degree !== 'none') return decision
  return told.events.find(
    ({ id, replaces, degree }) => id === 'ruling' && replaces === last.on && degree !== 'none',
  )
}

/** Left without a request under Law 263/2010, it is lifted by the first decision of Law 360/2023, which wants none. */
const withDecisionOfLaw360 = (asked: Lifted, { event, cause }: Missed, told: Told): Lifted => {
  const decision = told.events.find(
    other =>
      (other.id === 'review-decision' || (other.id === 'ruling' && !upholds(other, told))) &&
      other.on > event.on &&
      other.on >= LAW_360_FROM &&
      other.degree !== 'none',
  )
  if (!decision || lastOfItsMonth(decision, told).degree === 'none') return asked
  const from = bare(asked).resumed?.value.from
  if (from !== undefined && from <= firstOfNextMonth(decision.on)) return asked
  const facts = { law: 'law-360-2023', cause, causeEndedOn: decision.on } as const
  return { ...asked, resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire) }
}

/** By itself under Law 360/2023, on request under Law 263/2010. */
export const liftedByAssessment = (missed: Missed, told: Told): LiftedByAssessment => {
  const { event, cause, from, endsFrom } = missed
  const decision = firstAfter(told, event.on, ['review-decision'])
  const isStopped = isStoppedBy(missed, decision, told)
  // Decided after the last day, it lifts nothing: the pension has ended.
  if (endsFrom !== undefined && !isStopped) return { isStopped }
  const inDegree = decision && inDegreeBy(decision, told)
  // Without a degree it ends the pension itself.
  if (decision && !inDegree) return { isStopped }
  const endedOn = endOfDuty(missed, inDegree, told)
  if (endedOn === undefined) return { isStopped }
  const law = lawOfEvent(told.facts, endedOn, told.inquire())
  if (isNotCovered(law)) return { isStopped }
  if (isVersionOf(law, 'law-360-2023')) {
    if (firstOfNextMonth(endedOn) <= from) return 'never-suspended'
    const facts = { law, cause, causeEndedOn: endedOn }
    return { resumed: decided(inquiry => resumptionOf(facts, inquiry), told.inquire), isStopped }
  }
  if (!inDegree) return { isStopped }
  const causeEndedOn = removedOn(missed, inDegree, told)
  const isBefore = firstOfNextMonth(causeEndedOn) <= from
  if (isBefore && told.inquire().reading('removed-before-suspension') === 'never-suspended')
    return 'never-suspended'
  const asked = askedBack(
    { cause, law, since: event.on, causeEndedOn, askedOn: bare(event).requestedOn },
    event,
    told,
  )
  return { ...withDecisionOfLaw360(asked, missed, told), isStopped }
}
