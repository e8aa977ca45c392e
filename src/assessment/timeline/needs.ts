import { isNotCovered } from '../../law/not-covered.js'
import { InquiryRecord } from '../../law/inquiry.js'
import type { Readings } from '../../law/open-questions.js'
import type { DossierEvent } from '../../dossier/events.js'
import type { SectionAnswers } from '../answer-section.js'
import { type KnownFacts, PROCEDURE_PATHS, type ProcedureDates } from '../facts.js'
import { lawOfEvent } from '../law-of-event.js'
import type { SectionName } from '../question.js'
import { isAnswered } from '../section.js'
import type { PensionDecision } from './of-application.js'
import { dayCountedFrom, type SuspendingEvent } from './of-suspension.js'

const SECTIONS: readonly SectionName[] = ['standardRetirement', 'entitlementStart', 'review']

const needsOfSection = (answers: SectionAnswers, name: SectionName): readonly string[] => {
  const { answer } = answers.answer(name)
  return !isAnswered(answer) && answer.status === 'undetermined' ? answer.needs : []
}

const needsOfProcedure = (dates: ProcedureDates = {}): readonly string[] =>
  (Object.keys(PROCEDURE_PATHS) as (keyof ProcedureDates)[])
    .filter(name => dates[name] === undefined)
    .map(name => PROCEDURE_PATHS[name])

/** A review that is still to be made has a day that the doctor set. */
const needsOfReview = (answers: SectionAnswers, { reviewDueOn }: KnownFacts): readonly string[] => {
  const { answer } = answers.answer('review')
  return reviewDueOn === undefined && isAnswered(answer) && !answer.value.exempt
    ? ['medicalDecision.reviewDueOn']
    : []
}

const needsOfPensionDecision = ({
  issuedOn,
  communicatedOn,
}: NonNullable<PensionDecision>): readonly string[] => [
  ...(issuedOn ? [] : ['pensionDecision.issuedOn']),
  ...(communicatedOn ? [] : ['pensionDecision.communicatedOn']),
]

const needsOfEvents = (
  events: readonly DossierEvent[],
  facts: KnownFacts,
  readings: Readings,
): readonly string[] =>
  events.flatMap((event, index) => {
    if (event.id === 'review-decision' || event.imputable === false) return []
    const law = lawOfEvent(facts, event.on, new InquiryRecord(readings))
    if (isNotCovered(law)) return []
    return dayCountedFrom(event as SuspendingEvent, law) ? [] : [`events.${index}.reportedOn`]
  })

/** The facts still missing for the dates that the timeline does not have. */
export const timelineNeeds = (
  answers: SectionAnswers,
  facts: KnownFacts,
  decision: PensionDecision,
  events: readonly DossierEvent[],
  readings: Readings,
): readonly string[] => [
  ...new Set([
    ...SECTIONS.flatMap(name => needsOfSection(answers, name)),
    ...needsOfProcedure(facts.procedureDates),
    ...needsOfReview(answers, facts),
    // Of the notaries' own terms and suspensions nothing is published that such a day would let run.
    ...(facts.scheme === 'notaries'
      ? []
      : [...needsOfPensionDecision(decision ?? {}), ...needsOfEvents(events, facts, readings)]),
  ]),
]
