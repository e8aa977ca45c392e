import type { PotentialStageRules } from '../../../law/registry/potential-stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, stage } from '../forms.js'
import { HANDICAPS } from '../words.js'

const THIRDS = ['', 'one third of', 'two thirds of', 'the whole of'] as const

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': ({ result }) =>
    result ? 'Degree III carries a potential stage' : 'Degree III carries no potential stage',
  'potential-stage.table-3-met': ({ facts, result }) =>
    `At the age on the day of the medical decision, table 3 requires a stage of ${stage(facts.required)}; the stage ` +
    `realised by then is ${stage(facts.stageAtDecision)}, so the condition is ${result ? 'met' : 'not met'}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `In the case of ${HANDICAPS[facts.handicap]}, the stage required by table 3 and the degree ` +
    `${result.threshold ? 'are' : 'are not'} conditions of the potential stage, and the standard retirement age ` +
    `${result.cap ? 'limits' : 'does not limit'} its length`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `In the case of ${HANDICAPS[facts.handicap]}, the complete stage is ${THIRDS[facts.thirds]} ` +
    `${stage(facts.completeStage)}, that is ${stage(result)}`,
  'potential-stage.complete-stage-of-the-notaries': ({ facts, result }) =>
    facts.professionStageOn2013
      ? `With ${stage(facts.professionStageOn2013)} in the profession on 1 January 2013, the complete period of ` +
        `contribution is ${stage(result)}`
      : `The complete period of contribution is ${stage(result)}`,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `The stage realised in this system is ${stage(facts.stageHere)} and the longest stage in another system is ` +
    `${stage(facts.stageInOtherSystems)}, so the potential stage ${result ? 'is granted here' : 'is not granted here'}`,
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `The complete stage is ${stage(facts.completeStage)} and the stage realised by the grant of the pension is ` +
    `${stage(facts.stageAtGrant)}; the difference is ${stage(result)}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `From the grant of the pension, ${day(facts.grantedOn)}, to the day on which the standard retirement age is ` +
    `reached, ${day(facts.standardAgeReachedOn)}, the time left is ${stage(result)}`,
  'potential-stage.shorter-of-the-two': ({ facts, result }) =>
    `The potential stage is the shorter of the difference to the complete stage, ${stage(facts.difference)}, ` +
    `and the time left until the standard retirement age, ${stage(facts.timeToStandardAge)}: ${stage(result.stage)}`,
}
