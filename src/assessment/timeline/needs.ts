import type { NeedPath } from '../../dossier/paths.js'
import type { GivenFacts } from '../../dossier/dossier.js'
import { FACTS } from '../../dossier/facts.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { isOpenedBefore2011 } from '../../questions/applicable-law/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isAnswered, isUndetermined } from '../../engine/answer.js'
import { PATHS_OF_PROCEDURE } from '../../questions/contestation/section.js'
import { bare } from '../../values/bare.js'
import type { SectionAnswers } from '../answer-section.js'
import type { SectionName } from '../section-names.js'
import type { PensionDecision } from './of-application.js'
import { isEndedForGood } from './of-reviews.js'
import { hangsReviewOnMonth } from './section-found.js'

const SECTIONS: readonly SectionName[] = ['standardRetirement', 'entitlementStart', 'review']

const needsOfSection = (answers: SectionAnswers, name: SectionName): readonly string[] => {
  const { answer } = answers.answer(name)
  // The dates are those of the whole life, whatever month is asked for.
  return isUndetermined(answer) ? answer.needs.filter(path => path !== 'payment.month') : []
}

const needsOfProcedure = (facts: GivenFacts): readonly string[] =>
  PATHS_OF_PROCEDURE.filter(path => facts[FACTS[path].as] === undefined)

/** The terms of how a right was opened before 2011 ran out under a law that is not covered. */
const isOpenedLongAgo = (facts: GivenFacts): boolean =>
  isOpenedBefore2011(facts) &&
  PATHS_OF_PROCEDURE.every(path => {
    const day = facts[FACTS[path].as] as CivilDate | undefined
    return day === undefined || day < FIRST_DAY_COVERED
  })

/** Soldiers and policemen have a law and a house of their own: of who is refused by that name nothing more is asked. */
const isOfAnotherSystem = (answers: SectionAnswers): boolean => {
  const { answer } = answers.answer('law')
  return !isAnswered(answer) && 'what' in answer && answer.what === 'law-223-2015'
}

/** A review that is still to be made has a day that the doctor set. */
const needsOfReview = (answers: SectionAnswers, facts: GivenFacts): readonly string[] => {
  const { reviewDueOn } = facts
  const { answer } = answers.answer('review')
  const isReviewed = isAnswered(answer)
    ? !answer.value.exempt
    : !isEndedForGood(facts) && hangsReviewOnMonth(answers)
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
): readonly NeedPath[] => {
  if (isOfAnotherSystem(answers)) return []
  const isLongAgo = isOpenedLongAgo(facts)
  // Of the notaries' own terms and suspensions nothing is published that such a day would let run.
  const isOfNotaries = facts.scheme === 'notaries'
  const ofDecision = needsOfPensionDecision(decision ?? bare<NonNullable<PensionDecision>>({}))
  const all = [
    ...SECTIONS.flatMap(name => needsOfSection(answers, name)),
    ...(isLongAgo ? [] : needsOfProcedure(facts)),
    ...needsOfReview(answers, facts),
    ...(isOfNotaries || isLongAgo ? [] : ofDecision),
    ...(isOfNotaries ? [] : needsOfEvents),
  ]
  return [...new Set(all)] as readonly NeedPath[]
}
