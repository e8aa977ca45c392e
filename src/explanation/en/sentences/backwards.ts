import type { BackwardsRules } from '../../../law/registry/gone.js'
import type { FirstEligibleStage } from '../../../questions/eligibility/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, isNone, period, stage } from '../forms.js'

/** Since Law 37/2013 table 3 no longer opens the right, but the potential stage. */
const OPENED: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'the right to the pension',
  'potential-stage': 'a potential stage, on which the right to the pension does not depend,',
}

/** With no stage missing and yet no day, it is the age that leaves none. */
const met = ({ missingStage, metFrom, metUntil }: FirstEligibleStage): string => {
  if (metFrom) {
    return (
      '; growing by one day each day, the stage is long enough for a medical decision issued ' +
      period(metFrom, metUntil)
    )
  }
  return isNone(missingStage)
    ? '; but no day is left for a medical decision before the standard retirement age'
    : '; even growing by one day each day, the stage would be long enough on no day before the standard retirement age'
}

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `On ${day(facts.decisionIssuedOn)} the stage realised is ${stage(facts.stageAtDecision)}, and for ` +
    `${OPENED[result.opens]} ` +
    (isNone(result.missingStage)
      ? 'no stage is missing'
      : `the stage missing is ${stage(result.missingStage)}`) +
    met(result),
  'entitlement.latest-application': ({ facts, result }) =>
    `With a medical decision issued on ${day(facts.decisionIssuedOn)} and a start wanted by ${day(facts.startsBy)}, ` +
    (result.attainable
      ? `the last day for applying is ${day(result.lastDay)}, and the pension then starts on ${day(result.startsOn)}`
      : `no day of application is early enough: the earliest start there can be is ${day(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `With a grant on ${day(facts.grantedOn)} and a stage of ${stage(facts.stageAtGrant)}, the standard retirement age ` +
    (result.capped
      ? `shortens the potential stage by ${stage(result.lost)}; for nothing to be lost, the other facts being the ` +
        `same, the pension would have had to be granted by ${day(result.grantedBy)}, or the stage at the grant would ` +
        `have had to be at least ${stage(result.stageAtGrant)}, to which less would have had to be added`
      : 'does not shorten the potential stage'),
}
