import { day } from '../../../grammar/en/dates.js'
import { stage } from '../../../grammar/en/forms.js'
import { HANDICAPS } from '../../../grammar/en/vocabulary.js'
import { isNone } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import { NO_STAGE } from '../../../values/stage.js'
import type { PotentialStageAnswers } from '../answers.js'
import type { PotentialStageRules } from '../steps.js'
import { BOUND_BY } from './en-vocabulary.js'

export const SENTENCES: SentencesOf<PotentialStageRules> = {
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `With a grant on ${day(facts.grantedOn)} and a stage of ${stage(facts.stageAtGrant)}, the standard retirement age ` +
    (result.capped
      ? `shortens the potential stage by ${stage(result.lost)}; for nothing to be lost, the other facts being the ` +
        `same, the pension would have had to be granted by ${day(result.grantedBy)}, or the stage at the grant would ` +
        `have had to be at least ${stage(result.stageAtGrant)}, to which less would have had to be added`
      : 'does not shorten the potential stage'),
  'potential-stage.degree-III-has-one': ({ citation, result }) => {
    if (citation.act === 'notaries-regulation')
      return "The notaries' system pays a pension in degrees I and II only, so degree III carries no potential stage"
    return result
      ? 'Degree III too can carry a potential stage, whatever the cause of the incapacity'
      : 'Degree III carries a potential stage only for persons who are entitled whatever their stage'
  },
  'potential-stage.table-3-met': ({ facts, result }) =>
    `At the age on the day of the medical decision, table 3 requires a stage of ${stage(facts.required)}; the stage ` +
    `realised by then is ${stage(facts.stageAtDecision)}, so the condition is ${result ? 'met' : 'not met'}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `In the case of ${HANDICAPS[facts.handicap]}, the stage required by table 3 and the degree ` +
    `${result.threshold ? 'are' : 'are not'} conditions of the potential stage, and the standard retirement age ` +
    `${result.cap ? 'limits' : 'does not limit'} its length`,
  'potential-stage.complete-stage-of-the-notaries': ({ facts, result }) =>
    facts.reading
      ? `With ${stage(facts.professionStageOn2013 ?? NO_STAGE)} in the profession on 1 January 2013 and an age of ` +
        '40 to 45 years on that day, the complete stage is 30 years for the old-age pension; for the potential ' +
        `stage it is ${facts.reading === 'yes' ? 'the same' : 'still'} ${stage(result)}`
      : `The complete stage in the notaries' system is ${stage(result)}`,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `The stage realised in this pension system is ${stage(facts.stageHere)} and the longest stage in another is ` +
    `${stage(facts.stageInOtherSystems)}, so the potential stage is granted in ${result ? 'this system' : 'the other system'}`,
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `The complete stage is ${stage(facts.completeStage)} and the stage realised by the grant of the pension is ` +
    `${stage(facts.stageAtGrant)}; ${isNone(result) ? 'nothing is missing' : `the difference is ${stage(result)}`}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    isNone(result)
      ? `By the grant of the pension, on ${day(facts.grantedOn)}, the standard retirement age had been reached (on ` +
        `${day(facts.standardAgeReachedOn)}), so no time is left`
      : `From the grant of the pension, ${day(facts.grantedOn)}, to the day on which the standard retirement age is ` +
        `reached, ${day(facts.standardAgeReachedOn)}, the time left is ${stage(result)}`,
  'potential-stage.shorter-of-the-two': ({ facts: { difference, timeToStandardAge }, result }) =>
    isNone(result.stage)
      ? `There is no potential stage, because ${BOUND_BY[result.boundBy]}`
      : `The potential stage is the shorter of the difference to the complete stage, ${stage(difference)}, ` +
        `and the time left until the standard retirement age, ${stage(timeToStandardAge)}: ${stage(result.stage)}`,
}

export const CONCLUSIONS: ConclusionsOf<PotentialStageAnswers> = {
  'what-removes-the-cap': cap =>
    cap.capped
      ? `The standard retirement age shortens your potential stage by ${stage(cap.lost)}. For nothing to be ` +
        `lost, the pension would have had to be granted by ${day(cap.grantedBy)}, or your contribution stage at the ` +
        `grant would have had to be at least ${stage(cap.stageAtGrant)}, to which less would have had to be added; each ` +
        'with the other facts being the same'
      : 'The standard retirement age does not shorten your potential stage',
  'potential-stage': ({ stage: potential, boundBy }) =>
    isNone(potential)
      ? `You are credited with no potential stage, because ${BOUND_BY[boundBy]}`
      : `You are credited with a potential stage of ${stage(potential)}; ${BOUND_BY[boundBy]}`,
}

export { DOUBTS } from './en-doubts.js'
