import type { ValidEvent } from '../../dossier/events.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import { liftedByAssessment } from './assessed-again.js'
import { decided } from './entry.js'
import { type Interruption, NOTHING, type Reckoned, type Unsure } from './interruption.js'
import type { CessationCause, Inquiry, SuspensionCause } from './steps.js'
import { ENDING_CAUSE } from './suspension-causes.js'
import { type Suspension, suspensionOf } from './suspended-from-month-after.js'
import type { Told } from './told.js'

type AssessmentMissedId =
  'review-missed' | 'documents-not-presented' | 'convocation-missed' | 'examination-refused'

/** Come and be assessed: what each of these events breaks. */
const CAUSE: Readonly<Record<AssessmentMissedId, SuspensionCause>> = {
  'review-missed': 'missed-review',
  'documents-not-presented': 'documents-not-presented',
  'convocation-missed': 'missed-convocation',
  'examination-refused': 'examination-refused',
}

export type AssessmentMissed = ValidEvent & { readonly id: AssessmentMissedId }

export const isAssessmentMissed = (event: ValidEvent): event is AssessmentMissed =>
  Object.hasOwn(CAUSE, event.id)

/** Law 263/2010 counts a missed convocation from the day on which the pension house was told of it. */
const isCountedFromReport = ({ id }: AssessmentMissed, law: PublicLawId): boolean =>
  id === 'convocation-missed' && isVersionOf(law, 'law-263-2010')

/** Whether twelve months end the pension: of what the expert's own office asked at a convocation no article says so. */
const endsAfterTwelveMonths = (
  { id, by, askedFor }: AssessmentMissed,
  law: PublicLawId,
): boolean | 'by' | 'askedFor' => {
  if (id === 'documents-not-presented') return askedFor === undefined ? 'askedFor' : askedFor === 'review'
  if (id !== 'convocation-missed' || !isVersionOf(law, 'law-360-2023')) return true
  return by === undefined ? 'by' : by === 'institute'
}

const suspensionBy =
  (event: AssessmentMissed, law: PublicLawId, on: CivilDate, neverEnds: boolean) =>
  (inquiry: Inquiry): Outcome<Suspension> => {
    const { imputable = true, on: causeArisenOn, id } = event
    const counted = on === causeArisenOn ? {} : { causeArisenOn }
    return suspensionOf(bare({ law, cause: CAUSE[id], imputable, on, neverEnds, ...counted }), inquiry)
  }

const endAs = (cause: SuspensionCause): CessationCause | undefined => own(ENDING_CAUSE, cause)

/** What an assessment that was missed does to the payment; of one that lacks a fact, what it may do. */
export const assessmentMissed = (event: AssessmentMissed, told: Told): Reckoned => {
  const { facts, inquire, pathOf } = told
  const law = lawOfEvent(facts, event.on, inquire())
  if (isNotCovered(law)) return NOTHING
  const isReport = isCountedFromReport(event, law)
  const on = isReport ? (event.reportedOn ?? event.on) : event.on
  const ends = endsAfterTwelveMonths(event, law)
  const suspended = decided(suspensionBy(event, law, on, ends === false), inquire)
  if (!suspended) return NOTHING
  const { from: suspendedFrom, endsPaymentFrom, reviewMovedTo } = bare(suspended.value)
  const isToldTooLate = suspendedFrom === undefined && endsPaymentFrom !== undefined
  if (reviewMovedTo || (suspendedFrom === undefined && !isToldTooLate))
    return { ...NOTHING, moved: reviewMovedTo && { to: reviewMovedTo, steps: suspended.steps } }
  const from = suspendedFrom ?? firstOfNextMonth(on)
  const cause = CAUSE[event.id]
  const found = liftedByAssessment({ event, cause, law, from, endsFrom: endsPaymentFrom }, told)
  if (found === 'never-suspended') return NOTHING
  const lifted = bare(found)
  // Told after its twelve months, an absence finds the payment ended, unless a decision had stopped them.
  if (isToldTooLate && !lifted.isStopped)
    return { interruptions: [endedAtOnce(event, endsPaymentFrom, suspended.steps, told)], unsure: [] }
  const until = lifted.resumed?.value.from
  const isEnding = endsPaymentFrom !== undefined && !lifted.isStopped
  const interruption: Interruption = {
    path: pathOf(event),
    on: event.on,
    cause,
    of: ['pension', 'allowance'],
    from,
    until,
    ...(isEnding && ends === true ? { endsFrom: endsPaymentFrom, endsAs: endAs(cause) } : {}),
    openFrom: lifted.openFrom,
    removedOn: lifted.removedOn,
    suspended: suspended.steps,
    resumed: lifted.resumed?.steps,
  }
  const open: readonly Unsure[] = [
    ...(lifted.openFrom ? [{ from: lifted.openFrom, until, needs: [pathOf(event, 'requestedOn')] }] : []),
    ...(isEnding && typeof ends === 'string'
      ? [{ from: endsPaymentFrom, mayEndFrom: endsPaymentFrom, needs: [pathOf(event, ends)] }]
      : []),
  ]
  // Without the day of the report nothing is sure from the first month that it may be of.
  if (isReport && event.reportedOn === undefined) {
    const needs = [pathOf(event, 'reportedOn')]
    return {
      interruptions: [],
      unsure: [
        {
          from: firstOfNextMonth(event.on),
          until: isEnding ? undefined : until,
          mayEndFrom: isEnding ? endsPaymentFrom : undefined,
          needs,
        },
        ...open,
      ],
    }
  }
  return { interruptions: [interruption], unsure: open }
}

const endedAtOnce = (
  event: AssessmentMissed,
  endsFrom: CivilDate,
  steps: Interruption['suspended'],
  { pathOf }: Told,
): Interruption => {
  const cause = CAUSE[event.id]
  return {
    path: pathOf(event),
    on: event.on,
    cause,
    of: ['pension', 'allowance'],
    from: endsFrom,
    endsFrom,
    endsAs: endAs(cause),
    suspended: steps,
  }
}
