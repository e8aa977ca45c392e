import { byLaw, type ByLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { bare } from '../../values/bare.js'
import { compareStages, NO_STAGE, type Stage } from '../../values/stage.js'
import type { PotentialStageFacts } from '../potential-stage/facts.js'
import { potentialStageOf, WHETHER_GIVEN } from '../potential-stage/inner.js'
import type { ChangeOfDegreeFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** Of facts whose law is the law of the change. */
type StageRule = (facts: ChangeOfDegreeFacts, inquiry: Inquiry) => Outcome<Stage>

/** The new decision stands where the first one stood. */
const atNewDecision = (facts: ChangeOfDegreeFacts): PotentialStageFacts =>
  bare({
    law: facts.law,
    sex: facts.sex,
    birthDate: facts.birthDate,
    degree: facts.newDegree,
    cause: facts.cause,
    ...(facts.specialStatus ? { specialStatus: facts.specialStatus } : {}),
    decisionIssuedOn: facts.newDecisionIssuedOn,
    stageAtDecision: facts.stageAtNewDecision,
    grantedOn: facts.newDecisionIssuedOn,
    stageAtGrant: facts.stageAtNewDecision,
  })

/** The length as first granted; `firstDegree` is the one that the decision found. */
export const kept = (
  facts: Pick<ChangeOfDegreeFacts, 'firstDegree' | 'newDegree' | 'firstPotentialStage'>,
  basis: Basis,
  inquiry: Inquiry,
  reading?: ReadingOf<'degree-change-public'>,
): Stage => {
  const { firstDegree, newDegree, firstPotentialStage } = facts
  return inquiry.step(
    'potential-stage.after-change-of-degree',
    basis,
    { firstDegree, newDegree, firstPotentialStage, ...(reading ? { reading } : {}) },
    firstPotentialStage,
  )
}

const recounted = (facts: ChangeOfDegreeFacts, inquiry: Inquiry): Outcome<Stage> => {
  const counted = potentialStageOf(atNewDecision(facts), inquiry)
  return isNotCovered(counted) ? counted : counted.stage
}

/** Decided before September 2024: whether there is a potential stage is decided again, for the new degree. */
const stageUnderLaw263: StageRule = (facts, inquiry) => {
  const threshold = WHETHER_GIVEN[facts.law](atNewDecision(facts), inquiry)
  if (isNotCovered(threshold)) return threshold
  if (threshold !== 'open') return NO_STAGE
  // Where the first degree had none, there is no length to keep.
  if (compareStages(facts.firstPotentialStage, NO_STAGE) === 0) return recounted(facts, inquiry)
  const reading = inquiry.reading('degree-change-public')
  return reading === 'recounted'
    ? recounted(facts, inquiry)
    : kept(facts, derived('law-263-2010', 'art. 75-76'), inquiry, reading)
}

/** From September 2024: the conditions of the first decision are kept, with no new test (art. 149(2)). */
const stageUnderLaw360: StageRule = (facts, inquiry) => {
  const reading = inquiry.reading('degree-change-public')
  return reading === 'recounted'
    ? recounted(facts, inquiry)
    : kept(facts, confirmed('law-360-2023', 'art. 149(2)'), inquiry, reading)
}

export const CHANGE_OF_THE_NOTARIES: Basis = confirmed('notaries-regulation', 'change of degree')

/** What becomes of the stage, by the law of the change. */
export const STAGE_AFTER_CHANGE: ByLaw<StageRule> = byLaw({
  'law-263-2010': stageUnderLaw263,
  'law-360-2023': stageUnderLaw360,
  notaries: (facts, inquiry) => kept(facts, CHANGE_OF_THE_NOTARIES, inquiry),
})
