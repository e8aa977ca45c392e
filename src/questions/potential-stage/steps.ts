import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Handicap } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForEligibility } from '../eligibility/steps.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

/** What decided the length of the potential stage. */
export type PotentialStageBound =
  | 'complete-stage'
  | 'standard-age'
  | 'complete-stage-reached'
  | 'standard-age-reached'
  | 'table-3-not-met'
  | 'degree-III'
  | 'longer-stage-elsewhere'

export interface PotentialStage {
  readonly stage: Stage
  /** Where both limits give the same length, the difference to the complete stage is named. */
  readonly boundBy: PotentialStageBound
}

/** What decides whether there is a potential stage, and how long it is. */
export interface PotentialStageRules {
  'potential-stage.degree-III-has-one': {
    facts: { reading?: ReadingOf<'degree-III-before-2013'> }
    result: boolean
  }
  'potential-stage.table-3-met': {
    facts: { required: Stage; stageAtDecision: Stage }
    result: boolean
  }
  'potential-stage.limits-under-handicap': {
    facts: { handicap: Handicap; reading: ReadingOf<'handicap-limits'> }
    result: { threshold: boolean; cap: boolean }
  }
  'potential-stage.complete-stage-of-the-notaries': {
    facts: { professionStageOn2013?: Stage; reading?: ReadingOf<'notaries-complete-stage-30'> }
    result: Stage
  }
  'potential-stage.granted-by-the-system-with-the-longest-stage': {
    facts: { stageHere: Stage; stageInOtherSystems: Stage }
    result: boolean
  }
  'potential-stage.difference-to-complete-stage': {
    facts: { completeStage: Stage; stageAtGrant: Stage }
    result: Stage
  }
  'potential-stage.time-to-standard-age': {
    facts: { grantedOn: CivilDate; standardAgeReachedOn: CivilDate }
    result: Stage
  }
  'potential-stage.shorter-of-the-two': {
    facts: { difference: Stage; timeToStandardAge: Stage }
    result: PotentialStage
  }
  'potential-stage.without-the-cap': {
    facts: { grantedOn: CivilDate; stageAtGrant: Stage }
    result: CapOfPotentialStage
  }
}

/** By how much the standard age shortens the potential stage, and from where it would not. */
export type CapOfPotentialStage =
  | { readonly capped: false }
  | {
      readonly capped: true
      /** The part of the difference to the complete stage that is lost. */
      readonly lost: Stage
      /** The last day of grant on which nothing would be lost, the stage being the same. */
      readonly grantedBy: CivilDate
      /** The shortest stage at the grant with which nothing would be lost, the day being the same. */
      readonly stageAtGrant: Stage
    }

/** What the law leaves open here. */
export type PotentialStageDoubt = 'degree-III-before-2013' | 'handicap-limits' | 'notaries-complete-stage-30'

/** The rules of this house, and of those that it asks. */
export type RulesForPotentialStage = PotentialStageRules & RulesForEligibility & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForPotentialStage>
export type Finding<T> = FindingOf<T, RulesForPotentialStage>
