import { byLaw, type ByLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { onTrial } from '../../law/inquiry.js'
import { isVersionOf, type LawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { bare } from '../../values/bare.js'
import { isNoStage, NO_STAGE, type Stage } from '../../values/stage.js'
import type { PotentialStageFacts } from '../potential-stage/facts.js'
import { potentialStageOf, WHETHER_GIVEN } from '../potential-stage/inner.js'
import { stageWithoutFirst } from './art-149.js'
import { hadNoneForDegree, lengthAtFirstGrant } from './at-first-grant.js'
import type { ChangeOfDegreeFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type StageRule = (facts: ChangeOfDegreeFacts, lawOfChange: LawId, inquiry: Inquiry) => Outcome<Stage>

/** The new decision stands where the first one stood. */
const atNewDecision = (facts: ChangeOfDegreeFacts, law: LawId): PotentialStageFacts =>
  bare({
    law,
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

/** Decided before September 2024: whether there is a potential stage is decided again, for the new degree. */
const stageUnderLaw263: StageRule = (facts, lawOfChange, inquiry) => {
  const decided = atNewDecision(facts, lawOfChange)
  const threshold = WHETHER_GIVEN[lawOfChange](decided, inquiry)
  if (isNotCovered(threshold)) return threshold
  if (threshold !== 'open') return NO_STAGE
  const isCountedAnew = isNoStage(facts.firstPotentialStage)
  if (isCountedAnew) {
    const length = lengthAtFirstGrant(facts, onTrial(inquiry))
    if (isNotCovered(length) || isNoStage(length)) return length
  }
  const reading = inquiry.reading('degree-change-public')
  if (reading === 'recounted') {
    const counted = potentialStageOf(decided, inquiry)
    return isNotCovered(counted) ? counted : counted.stage
  }
  if (isCountedAnew) return lengthAtFirstGrant(facts, inquiry)
  return kept(facts, derived('law-263-2010', 'art. 75-76'), inquiry, reading)
}

/** From September 2024: the conditions of the first decision are kept, with no new test (art. 149(2); of its own pensions art. 66). */
const stageUnderLaw360: StageRule = (facts, _law, inquiry) => {
  if (hadNoneForDegree(facts, inquiry))
    return stageWithoutFirst(facts.newDegree, () => lengthAtFirstGrant(facts, inquiry), inquiry)
  const basis = isVersionOf(facts.law, 'law-360-2023')
    ? derived('law-360-2023', 'art. 66')
    : confirmed('law-360-2023', 'art. 149(2)')
  return kept(facts, basis, inquiry)
}

export const CHANGE_OF_THE_NOTARIES: Basis = confirmed('notaries-regulation', 'change of degree')

/** What becomes of the stage, by the law of the change. */
export const STAGE_AFTER_CHANGE: ByLaw<StageRule> = byLaw({
  'law-263-2010': stageUnderLaw263,
  'law-360-2023': stageUnderLaw360,
  notaries: (facts, _law, inquiry) => kept(facts, CHANGE_OF_THE_NOTARIES, inquiry),
})
