import type { BackwardsRules } from '../../../law/registry/backwards.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, isNone, stage } from '../forms.js'

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `On ${day(facts.decisionIssuedOn)} the stage realised is ${stage(facts.stageAtDecision)}, and ` +
    (isNone(result.missingStage)
      ? 'no stage is missing'
      : `the stage missing is ${stage(result.missingStage)}`) +
    (result.metFrom
      ? `; growing by one day each day, the stage meets the conditions for a decision issued from ${day(result.metFrom)} ` +
        (result.metUntil ? `to ${day(result.metUntil)}` : 'on')
      : '; no later decision before the standard retirement age would meet the conditions'),
  'entitlement.latest-application': ({ facts, result }) =>
    `With a medical decision issued on ${day(facts.decisionIssuedOn)} and a start wanted by ${day(facts.startsBy)}, ` +
    (result.attainable
      ? `the last day for applying is ${day(result.lastDay)}, and the pension then starts on ${day(result.startsOn)}`
      : `no day for applying is early enough: the earliest start is ${day(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `With a grant on ${day(facts.grantedOn)} and a stage of ${stage(facts.stageAtGrant)}, the standard retirement age ` +
    (result.capped
      ? `shortens the potential stage by ${stage(result.lost)}; nothing would be lost with a grant by ` +
        `${day(result.grantedBy)}, or with a stage of at least ${stage(result.stageAtGrant)}`
      : 'does not shorten the potential stage'),
}
