import { day, span, period } from '../../../grammar/en/dates.js'
import { stage, paragraph } from '../../../grammar/en/forms.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { CivilDate } from '../../../values/civil-date.js'
import { compareStages } from '../../../values/stage.js'
import type { ReviewAnswers } from '../answers.js'
import type { ReviewRules, ReviewDoubt, StageOfReview, ReviewExemptionGround } from '../steps.js'

export const DOUBTS: DoubtsInWords<ReviewDoubt> = {
  'notaries-deadline-holiday': {
    question:
      "When the last day for sending a new decision to the Notaries' Pension House is not a working day, does it " +
      'move to the next working day, and the effect of the review with it?',
    readings: {
      'does-not-move':
        "the last day for sending a new decision to the Notaries' Pension House does not move when it is not a " +
        'working day',
      'moves-to-next-working-day':
        "the last day for sending a new decision to the Notaries' Pension House moves to the next working day, and " +
        'the effect of the review with it',
    },
  },
}

const oneOfTheDays = (first: CivilDate, last: CivilDate): string =>
  first === last ? `${day(first)} only` : `a day ${span(day(first), day(last))}`

const COUNTED: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'contribution stage',
  'contributory-stage': 'contributory stage',
}

type LateWithCompleteStage = FactsOf<ReviewRules, 'review.within-five-years-with-complete-stage'>

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
  Record<NonNullable<FactsOf<ReviewRules, 'review.new-decision-due-by'>['reading']> | 'none', string>
> = {
  none: '',
  'does-not-move': ', although this is not a working day',
  'moves-to-next-working-day': ', the next working day after the end of that month',
}

export const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'the invalidity is irreversible',
  'standard-age-reached':
    'the standard retirement age is reached, or will be by the first day on which a review could be set',
  'within-5-years-with-complete-stage':
    'at most 5 years are left until the standard retirement age and the complete stage is realised',
}

export const SENTENCES: SentencesOf<ReviewRules> = {
  'entitlement.effect-of-review': ({ facts, result }) =>
    `The review decision was issued on ${day(facts.decisionIssuedOn)} and takes effect from the first day of the ` +
    `following month, ${day(result)}`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `The last day for sending the new decision is ${day(facts.sendingDeadline)}, and the review takes effect from ` +
    `the first day of the following month, ${day(result)}`,
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

export const CONCLUSIONS: ConclusionsOf<ReviewAnswers> = {
  'effect-of-review': effect => `The review decision takes effect on the pension from ${day(effect)}`,
  'new-decision-due-by': last =>
    `You must send a copy of the new decision to the Notaries' Pension House by ${day(last)}`,
  'review-exemption': ({ exempt, ground }) =>
    exempt
      ? `No medical review is asked of you any more${ground ? `, because ${EXEMPTIONS[ground]}` : ''}`
      : 'Medical reviews go on',
  'review-window': window =>
    window.exempt
      ? `No medical review is asked of you any more, because ${EXEMPTIONS[window.ground]}`
      : paragraph(
          `Your next medical review can be set for ${oneOfTheDays(window.earliest, window.latest)}`,
          window.dueInsideWindow !== undefined &&
            `The day set for it ${window.dueInsideWindow ? 'lies within that time' : 'does not lie within that time'}`,
        ),
}
