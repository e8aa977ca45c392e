import type { ConclusionsOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { age, day, isNone, list, paragraph, stage } from '../forms.js'
import { BOUND_BY, DEGREES, REASONS } from '../words.js'

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
  'law-in-force': law => `On that day the law in force for a pension in payment is ${LAWS[law]}`,
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
          eligibility.missingStage && `The contribution stage you lack is ${stage(eligibility.missingStage)}`,
        ),
  'required-stage': required =>
    `At your age on the day of the medical decision, table 3 requires a contribution stage of ${stage(required)}`,
  'potential-stage': ({ stage: potential, boundBy }) =>
    isNone(potential)
      ? `You are credited with no potential stage, because ${BOUND_BY[boundBy]}`
      : `You are credited with a potential stage of ${stage(potential)}; ${BOUND_BY[boundBy]}`,
}
