import type { NeedPath } from '../../dossier/paths.js'
import type { Dossier, GivenFacts } from '../../dossier/dossier.js'
import type { InquireAnything } from '../../law/inquiry.js'
import { byDay } from '../../questions/payment/inner.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { SectionAnswers } from '../answer-section.js'
import { withDetails } from './details.js'
import type { TimelineEntry, TimelineEvent } from './entry.js'
import { timelineNeeds } from './needs.js'
import { entriesOfApplication } from './of-application.js'
import { entriesOfLaterDecisions } from './of-later-decisions.js'
import { entriesOfMedicalProcedure } from './of-medical-procedure.js'
import { datesOfPayment } from './of-payment.js'
import { entriesOfSections } from './of-sections.js'
import { stateOn } from './state.js'

/** The dates of a case, in order, and the facts missing for the rest. */
export interface Timeline {
  /** Every date that the dossier and its events let know, in order. */
  readonly timeline: readonly TimelineEntry[]
  /** The paths of the facts still missing for the rest. */
  readonly timelineNeeds: readonly NeedPath[]
}

/** What a payment that has ended leaves without object. */
const OF_A_RUNNING_PAYMENT: readonly TimelineEvent[] = [
  'duty-to-be-fulfilled-by',
  'payment-ends',
  'payment-resumed',
  'payment-suspended',
  'resumption-to-be-asked-for-by',
  'review-decision-takes-effect',
  'review-due',
  'review-earliest',
  'review-latest',
  'whole-back-pay-to-be-asked-for-by',
]

/** What the dossier tells twice, as a review due and as a review missed, happens once. */
const once = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const listed = entries.map(entry => JSON.stringify(entry))
  return entries.filter((_, place) => listed.indexOf(listed[place] ?? '') === place)
}

/** What would touch a payment that has ended finds it ended, until a ruling or a judgment gives it back. */
const whileItRuns = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const givenBack = new Set(entries.filter(({ event }) => event === 'payment-resumed').map(({ on }) => on))
  let endedOn: CivilDate | undefined
  return entries.filter(({ event, on }) => {
    if (!OF_A_RUNNING_PAYMENT.includes(event)) return true
    if (endedOn !== undefined && on > endedOn && givenBack.has(on)) endedOn = undefined
    if (endedOn !== undefined) return false
    if (event === 'payment-ends') endedOn = on
    return true
  })
}

/** What a person comes to, or is asked for, alone. */
const OF_THE_LIVING: readonly TimelineEvent[] = [
  ...OF_A_RUNNING_PAYMENT.filter(event => event !== 'payment-ends'),
  'new-decision-to-be-sent-by',
  'review-moved-to',
  'standard-age-reached',
]

/** After a death told nothing of this comes any more, also in the month that is still paid. */
const inLife = (entries: readonly TimelineEntry[], { events = [] }: GivenFacts): readonly TimelineEntry[] => {
  const diedOn = events.find(({ id }) => id === 'death')?.on
  return diedOn === undefined
    ? entries
    : entries.filter(({ event, on }) => on <= diedOn || !OF_THE_LIVING.includes(event))
}

export const timelineOf = (
  { pensionDecision }: Dossier<Stage, DecimalString>,
  facts: GivenFacts,
  answers: SectionAnswers,
  inquire: InquireAnything,
): Timeline => {
  const { entries, needs, decidedOn } = datesOfPayment(answers, facts, inquire)
  const all = [
    ...entriesOfMedicalProcedure(facts, inquire),
    ...entriesOfLaterDecisions(facts, inquire),
    ...entriesOfApplication(answers, facts, pensionDecision, inquire),
    ...entriesOfSections(answers, decidedOn, facts, inquire),
    ...entries,
  ].sort(byDay)
  return {
    timeline: inLife(whileItRuns(once(all)), facts),
    timelineNeeds: timelineNeeds(answers, facts, pensionDecision, needs),
  }
}

/** The dates as they are told: with where each is acted upon, what follows, and how it stands on the day asked about. */
export const toldTimeline = (
  timeline: readonly TimelineEntry[],
  answers: SectionAnswers,
  asOf: CivilDate | undefined,
): readonly TimelineEntry[] => {
  const facts = answers.given
  const dates = withDetails(timeline, answers, asOf)
  return asOf === undefined
    ? dates
    : dates.map(date => ({ ...date, state: stateOn(asOf, bare(date), facts) }))
}
