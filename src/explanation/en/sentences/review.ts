import type { FactsOf } from '../../../questions/every-step.js'
import type { ReviewRules, StageOfReview } from '../../../questions/review/steps.js'
import { compareStages } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, period, stage } from '../forms.js'

const COUNTED: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'contribution stage',
  'contributory-stage': 'contributory stage',
}

type LateWithCompleteStage = FactsOf<'review.within-five-years-with-complete-stage'>

/** Each of the two conditions, met or not. */
const twoConditions = (facts: LateWithCompleteStage): string => {
  const { on, fiveYearsBefore, completeStage, counted, realised } = facts
  const isNear = on >= fiveYearsBefore
  const isComplete = compareStages(realised, completeStage) >= 0
  return (
    `that age is ${isNear ? 'at most' : 'more than'} 5 years away (the 5 years begin on ${day(fiveYearsBefore)}), ` +
    `${isNear === isComplete ? 'and' : 'but'} the ${COUNTED[counted]} of ${stage(realised)} ` +
    `${isComplete ? 'reaches' : 'is shorter than'} the complete stage of ${stage(completeStage)}`
  )
}

const ENDING: Readonly<
  Record<NonNullable<FactsOf<'review.new-decision-due-by'>['reading']> | 'none', string>
> = {
  none: '',
  'does-not-move': ', although this is not a working day',
  'moves-to-next-working-day': ', the next working day after the end of that month',
}

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ result }) =>
    result
      ? 'The invalidity is irreversible, so no review is made any more'
      : 'The invalidity is not recorded as irreversible, so this ground does not end the reviews',
  'review.standard-age-reached': ({ facts, result }) =>
    result
      ? `On ${day(facts.on)} the standard retirement age has been reached (it was reached on ` +
        `${day(facts.standardAgeReachedOn)}), so no review is made any more`
      : `On ${day(facts.on)} the standard retirement age still lies ahead (it is reached on ` +
        `${day(facts.standardAgeReachedOn)}), so this ground does not end the reviews`,
  'review.within-five-years-with-complete-stage': ({ facts, result }) =>
    'The reviews end when the standard retirement age is at most 5 years away and the complete stage is realised; on ' +
    `${day(facts.on)} ${twoConditions(facts)}, so this ground ${result ? 'ends' : 'does not end'} the reviews`,
  'review.window': ({ facts, result }) =>
    `The review is due from one to three years after the medical decision of ${day(facts.decisionIssuedOn)}, and ` +
    `before the standard retirement age is reached, on ${day(facts.standardAgeReachedOn)}: ` +
    (result.earliest <= result.latest
      ? period(result.earliest, result.latest)
      : `by the first possible day, ${day(result.earliest)}, that age is reached, so no review is left to be made`),
  'review.new-decision-due-by': ({ facts, result }) =>
    `The review was made on ${day(facts.reviewedOn)}; a copy of the new decision is due by the end of the month ` +
    `after the month of the review, and the last day for it is ${day(result)}${ENDING[facts.reading ?? 'none']}`,
}
