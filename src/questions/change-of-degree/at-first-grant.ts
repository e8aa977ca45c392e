import { onTrial } from '../../law/inquiry.js'
import { isVersionOf } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { isNoStage, NO_STAGE, type Stage } from '../../values/stage.js'
import { isFreeOfStage } from '../eligibility/inner.js'
import type { PotentialStageFacts } from '../potential-stage/facts.js'
import { lengthOf, WHETHER_GIVEN } from '../potential-stage/inner.js'
import type { ChangeOfDegreeFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** No stage but the one of that day stands for it. */
const atFirstGrant = (facts: ChangeOfDegreeFacts): PotentialStageFacts => {
  const { law, sex, birthDate, cause, specialStatus, firstDegree: degree, firstGrantedOn } = bare(facts)
  const stage = bare(facts).stageAtFirstGrant ?? NO_STAGE
  return bare({
    ...{ law, sex, birthDate, cause, ...(specialStatus ? { specialStatus } : {}), degree },
    ...{ decisionIssuedOn: firstGrantedOn, stageAtDecision: stage },
    ...{ grantedOn: firstGrantedOn, stageAtGrant: stage },
  })
}

/** The length that art. 75 gave at the grant, also where the first degree had none of it. */
export const lengthAtFirstGrant = (facts: ChangeOfDegreeFacts, inquiry: Inquiry): Outcome<Stage> =>
  lengthOf(atFirstGrant(facts), inquiry)

/** Whether it can have been the first degree that had no potential stage: who needs no stage had one in every degree. */
export const canHaveHadNoneForDegree = (facts: ChangeOfDegreeFacts): boolean =>
  isVersionOf(facts.law, 'law-263-2010') &&
  isNoStage(facts.firstPotentialStage) &&
  facts.firstDegree === 'III' &&
  !isFreeOfStage(facts)

export const hadNoneForDegree = (facts: ChangeOfDegreeFacts, inquiry: Inquiry): boolean => {
  if (!canHaveHadNoneForDegree(facts)) return false
  const given = WHETHER_GIVEN[facts.law](atFirstGrant(facts), onTrial(inquiry))
  return !isNotCovered(given) && given === 'degree-III'
}
