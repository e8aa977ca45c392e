import type { DossierPath, ValidDossier } from '../../dossier/dossier.js'
import type { Readings } from '../../law/open-questions.js'
import { FACTS } from '../../dossier/facts.js'
import { isOfAnotherSystem } from '../../questions/payment/inner.js'
import { own } from '../../values/bare.js'
import { addMonths, monthOf } from '../../values/civil-date.js'
import { isFinding } from '../section.js'
import { dayAskedAbout, eventOf, isPast, type Situation } from '../next-steps/situation.js'
import { type Remark, type RemarkId, REMARKS } from './kinds.js'
import { remarksOnValues } from './of-caller.js'
import { remarksOnGrant } from './of-grant.js'
import { unlikelyIn } from './of-unlikely.js'

const about = (id: RemarkId, paths: readonly string[]): readonly Remark[] =>
  paths.length === 0 ? [] : [{ id, paths }]

/** Which remark says what was taken for granted, by the fact left out. */
const ASSUMED: Readonly<Record<string, RemarkId>> = {
  imputable: 'held-to-be-own-fault',
  what: 'held-to-be-of-both-payments',
  presentedOn: 'decision-held-to-be-of-a-late-review',
}

const ofPayment = (situation: Situation): readonly Remark[] => {
  const { payment } = situation.sections
  if (!isFinding(payment)) return []
  const isForeign = (path: string): boolean => {
    const event = eventOf(path, situation)
    return event !== undefined && isOfAnotherSystem(event.id, situation.facts.scheme)
  }
  const { assumed, notOwed, withoutEffect } = payment.value
  const assumedAs = (id: RemarkId): readonly Remark[] =>
    about(
      id,
      assumed.filter(path => own(ASSUMED, path.split('.').at(-1) ?? '') === id),
    )
  return [
    ...Object.values(ASSUMED).flatMap(assumedAs),
    ...about(
      'event-suspends-nothing',
      notOwed.map(({ path }) => path),
    ),
    ...about(
      'event-without-effect',
      withoutEffect.filter(path => !isForeign(path)),
    ),
    ...about('event-not-of-this-system', withoutEffect.filter(isForeign)),
  ]
}

/** A review day that passed with no event and no decision is taken as made. */
const ofReview = (situation: Situation): readonly Remark[] => {
  const { facts, sections } = situation
  const { reviewDueOn, events = [] } = facts
  const { review } = sections
  const day = dayAskedAbout(situation)
  const isSilent = !events.some(
    ({ id, on }) => (id === 'review-missed' || id === 'review-decision') && reviewDueOn && on >= reviewDueOn,
  )
  const isOwed = isFinding(review) ? !review.value.exempt : true
  const path: DossierPath = 'medicalDecision.reviewDueOn'
  const isOutside =
    isFinding(review) && own(review.value as { dueInsideWindow?: boolean }, 'dueInsideWindow') === false
  return [
    ...(reviewDueOn && day && day > reviewDueOn && isSilent && isOwed
      ? about('review-taken-as-made', [path])
      : []),
    ...(isOutside ? about('review-outside-its-window', [path]) : []),
  ]
}

const ofContestation = ({ timeline }: Situation): readonly Remark[] =>
  about(
    'contestation-late',
    timeline.flatMap(({ event }) =>
      event === 'medical-decision-contested-late'
        ? ['medicalDecision.contestationRegisteredOn']
        : event === 'pension-decision-contested-late'
          ? ['pensionDecision.contestedOn']
          : [],
    ),
  )

/** What opens where the medical commission does not rule in its term no text says: the day is told, and that it is open. */
const ofSilence = (situation: Situation): readonly Remark[] => {
  const { timeline, facts, asOf } = situation
  const due = timeline.find(({ event }) => event === 'medical-ruling-due')?.on
  const { rulingIssuedOn, events = [] } = facts
  const isRuled =
    (rulingIssuedOn !== undefined && isPast(rulingIssuedOn, situation)) ||
    events.some(({ id, on }) => id === 'ruling' && isPast(on, situation))
  return due !== undefined && asOf !== undefined && due < asOf && !isRuled
    ? [{ id: 'ruling-overdue', paths: ['medicalDecision.contestationRegisteredOn'], on: due }]
    : []
}

/** The days on which something was done, by their facts; one that is set ahead is none. */
const DONE_ON: readonly DossierPath[] = [
  'medicalDecision.requestRegisteredOn',
  'medicalDecision.issuedOn',
  'medicalDecision.communicatedOn',
  'medicalDecision.contestationRegisteredOn',
  'medicalDecision.rulingIssuedOn',
  'medicalDecision.rulingCommunicatedOn',
  'application.registeredOn',
  'pensionDecision.issuedOn',
  'pensionDecision.communicatedOn',
  'pensionDecision.contestedOn',
]

/** What is told of a day that has not come holds if it comes so. */
const ofLaterDays = ({ facts, asOf }: Situation): readonly Remark[] => {
  if (asOf === undefined) return []
  const { events = [] } = facts
  return about('facts-of-a-later-day', [
    ...DONE_ON.filter(path => {
      const day = facts[FACTS[path].as]
      return typeof day === 'string' && day > asOf
    }),
    ...events.flatMap(({ on }, place) => (on > asOf ? [`events.${place}.on`] : [])),
  ])
}

/** Last month's sum is this month's; an older one may not be. */
const ofEarlierMonth = ({ facts: { month }, sections, asOf }: Situation): readonly Remark[] =>
  asOf !== undefined &&
  month !== undefined &&
  month < monthOf(addMonths(asOf, -1)) &&
  isFinding(sections.pension)
    ? about('sum-of-an-earlier-month', ['payment.month'])
    : []

/** What a reader should know beside the answer: what was assumed, what stands out, what the caller vouches for. */
export const remarksOf = (
  situation: Situation,
  dossier: ValidDossier,
  readings: Readings,
): readonly Remark[] => {
  const all = [
    ...ofContestation(situation),
    ...ofSilence(situation),
    ...ofLaterDays(situation),
    ...ofEarlierMonth(situation),
    ...remarksOnGrant(dossier, readings),
    ...unlikelyIn(situation),
    ...ofPayment(situation),
    ...ofReview(situation),
    ...remarksOnValues(situation),
  ]
  return REMARKS.flatMap(id => all.filter(remark => remark.id === id))
}
