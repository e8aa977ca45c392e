import type { GivenFacts } from '../../dossier/dossier.js'
import { FACTS } from '../../dossier/facts.js'
import { isAnswered, isUndetermined } from '../../engine/answer.js'
import { PATHS_OF_PROCEDURE } from '../../questions/contestation/section.js'
import { bare } from '../../values/bare.js'
import type { SectionAnswers } from '../answer-section.js'
import type { SectionName } from '../section-names.js'
import type { PensionDecision } from './of-application.js'

const SECTIONS: readonly SectionName[] = ['standardRetirement', 'entitlementStart', 'review']

const needsOfSection = (answers: SectionAnswers, name: SectionName): readonly string[] => {
  const { answer } = answers.answer(name)
  // The dates are those of the whole life, whatever month is asked for.
  return isUndetermined(answer) ? answer.needs.filter(path => path !== 'payment.month') : []
}

const needsOfProcedure = (facts: GivenFacts): readonly string[] =>
  PATHS_OF_PROCEDURE.filter(path => facts[FACTS[path].as] === undefined)

/** A review that is still to be made has a day that the doctor set. */
const needsOfReview = (answers: SectionAnswers, { reviewDueOn }: GivenFacts): readonly string[] => {
  const { answer } = answers.answer('review')
  const isReviewed = isAnswered(answer)
    ? !answer.value.exempt
    : isUndetermined(answer)
      ? answer.needs.every(path => path === 'payment.month')
      : answer.status === 'not-due' && answer.because === 'payment-ended'
  return reviewDueOn === undefined && isReviewed ? ['medicalDecision.reviewDueOn'] : []
}

const needsOfPensionDecision = ({
  issuedOn,
  communicatedOn,
}: NonNullable<PensionDecision>): readonly string[] => [
  ...(issuedOn ? [] : ['pensionDecision.issuedOn']),
  ...(communicatedOn ? [] : ['pensionDecision.communicatedOn']),
]

/** The facts still missing for the dates that the timeline does not have. */
export const timelineNeeds = (
  answers: SectionAnswers,
  facts: GivenFacts,
  decision: PensionDecision,
  needsOfEvents: readonly string[],
): readonly string[] => [
  ...new Set([
    ...SECTIONS.flatMap(name => needsOfSection(answers, name)),
    ...needsOfProcedure(facts),
    ...needsOfReview(answers, facts),
    // Of the notaries' own terms and suspensions nothing is published that such a day would let run.
    ...(facts.scheme === 'notaries'
      ? []
      : [...needsOfPensionDecision(decision ?? bare<NonNullable<PensionDecision>>({})), ...needsOfEvents]),
  ]),
]
