import type { ConclusionsOf } from '../../phrasebook.js'
import { age, day, isNone, list, paragraph, stage } from '../forms.js'
import { BOUND_BY, DEGREES, LAWS, REASONS } from '../words.js'

export const OF_THE_RIGHT: ConclusionsOf<
  | 'applicable-law'
  | 'classify-degree'
  | 'eligibility'
  | 'law-in-force'
  | 'potential-stage'
  | 'required-stage'
  | 'standard-retirement'
> = {
  'applicable-law': law => `Your right to the invalidity pension is decided under ${LAWS[law]}`,
  'law-in-force': law => `On that day a pension in payment follows ${LAWS[law]}`,
  'standard-retirement': ({ age: reached, reachedOn, completeStage, minimumStage }) =>
    `Your standard retirement age is ${age(reached)}, and the day on which you reach it is ${day(reachedOn)}. ` +
    `For you, the complete contribution stage is ${stage(completeStage)} and the minimum contribution stage is ` +
    stage(minimumStage),
  'classify-degree': degree =>
    `What is described ${degree === 'none' ? 'amounts to no degree' : `matches ${DEGREES[degree]}`} of invalidity. ` +
    'If the doctor has set a degree, that one counts',
  eligibility: eligibility =>
    eligibility.entitled
      ? 'You have a right to the invalidity pension'
      : paragraph(
          `You have no right to the invalidity pension, because ${list(eligibility.reasons.map(({ code }) => REASONS[code]))}`,
          eligibility.missingStage &&
            `What is missing is a contribution stage of ${stage(eligibility.missingStage)}`,
        ),
  'required-stage': required =>
    `The contribution stage that table 3 requires at your age is ${stage(required)}`,
  'potential-stage': ({ stage: potential, boundBy }) =>
    isNone(potential)
      ? `You are credited with no potential stage, because ${BOUND_BY[boundBy]}`
      : `You are credited with a potential stage of ${stage(potential)}; ${BOUND_BY[boundBy]}`,
}
