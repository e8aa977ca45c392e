import type { Readings } from '../../law/open-questions.js'
import type { Dossier } from '../../schema/dossier.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { SectionAnswers } from '../answer-section.js'
import type { KnownFacts } from '../facts.js'
import { byDay, type TimelineEntry } from './entry.js'
import { timelineNeeds } from './needs.js'
import { entriesOfApplication } from './of-application.js'
import { entriesOfEvents } from './of-events.js'
import { entriesOfMedicalProcedure } from './of-medical-procedure.js'
import { entriesOfSections } from './of-sections.js'

export interface Timeline {
  /** Every date that the dossier and its events let know, in order. */
  readonly timeline: readonly TimelineEntry[]
  /** The paths of the facts still missing for the rest. */
  readonly timelineNeeds: readonly string[]
}

/** A payment ends once: what would end it later finds it ended. */
const endingOnce = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const end = entries.find(({ event }) => event === 'payment-ends')
  return entries.filter(entry => entry.event !== 'payment-ends' || entry === end)
}

export const timelineOf = (
  { pensionDecision, events = [] }: Dossier<Stage, DecimalString>,
  facts: KnownFacts,
  answers: SectionAnswers,
  readings: Readings,
): Timeline => ({
  timeline: endingOnce(
    [
      ...entriesOfMedicalProcedure(facts, readings),
      ...entriesOfApplication(facts, pensionDecision, readings),
      ...entriesOfSections(answers, facts.reviewDueOn),
      ...entriesOfEvents(events, facts, readings),
    ].sort(byDay),
  ),
  timelineNeeds: timelineNeeds(answers, facts, pensionDecision, events, readings),
})
