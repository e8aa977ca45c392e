import type { Basis } from '../../law/citation.js'
import { compareStages, NO_STAGE, type Stage, subtractStage } from '../../values/stage.js'
import { conditionMet, type Reason } from './condition.js'
import type { EligibilityFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** The stage that counts for opening the right: without what a contract concluded from 2018-01-01 bought. */
export const countedStage = (facts: EligibilityFacts, basis: Basis, inquiry: Inquiry): Stage => {
  const { stageAtDecision, voluntaryContractStage } = facts
  if (!voluntaryContractStage) return stageAtDecision
  return inquiry.step(
    'eligibility.contract-stage-left-out',
    basis,
    { stageAtDecision, voluntaryContractStage },
    subtractStage(stageAtDecision, voluntaryContractStage),
  )
}

/** Some stage, however short. */
export const anyStage = (counted: Stage, basis: Basis, inquiry: Inquiry): Reason | 'met' =>
  conditionMet(
    inquiry,
    'no-contribution-stage',
    'eligibility.any-stage',
    basis,
    { counted },
    compareStages(counted, NO_STAGE) > 0,
  )
