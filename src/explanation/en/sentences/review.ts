import type { ReviewRules } from '../../../law/registry/review.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, span, stage } from '../forms.js'

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ result }) =>
    result
      ? 'The invalidity is irreversible, so no review is made any more'
      : 'The invalidity is not recorded as irreversible, so this ground does not end the reviews',
  'review.standard-age-reached': ({ facts, result }) =>
    result
      ? `By ${day(facts.on)} the standard retirement age has been reached, on ${day(facts.standardAgeReachedOn)}, ` +
        'so no review is made any more'
      : `On ${day(facts.on)} the standard retirement age, which is reached on ${day(facts.standardAgeReachedOn)}, ` +
        'still lies ahead, so this ground does not end the reviews',
  'review.within-five-years-with-complete-stage': ({ facts, result }) =>
    `No review is made in the 5 years before the standard retirement age, which begin on ` +
    `${day(facts.fiveYearsBefore)}, if the complete stage of ${stage(facts.completeStage)} is realised; on ` +
    `${day(facts.on)}, with a stage of ${stage(facts.realised)}, ` +
    (result ? 'both conditions are met' : 'the two conditions are not both met'),
  'review.window': ({ facts, result }) =>
    `The review is due from one to three years after the medical decision of ${day(facts.decisionIssuedOn)}, and ` +
    `before the standard retirement age is reached, on ${day(facts.standardAgeReachedOn)}: ` +
    (result.earliest <= result.latest
      ? span(day(result.earliest), day(result.latest))
      : 'that age comes before the first year is over, so no review is left to be made'),
  'review.new-decision-due-by': ({ facts, result }) =>
    `The review was made on ${day(facts.reviewedOn)}; a copy of the new decision is due by the end of the month ` +
    `after the month of the review, and the last day for it is ${day(result)}`,
}
