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

/** The stage credited for the years that invalidity takes away, and what set its length. */
export interface PotentialStage {
  /** Its length, in years, months of 30 days and days; nothing where there is none. */
  readonly stage: Stage
  /** What set the length. Where both limits give the same, the difference to the complete stage is named. */
  readonly boundBy: PotentialStageBound
}

/** What decides whether there is a potential stage, and how long it is. */
export interface PotentialStageRules {
  /** Degree III where the law may give it none: Law 263/2010 art. 75(1), since 2013-03-15 art. 76(2); the notaries. */
  'potential-stage.degree-III-has-one': {
    /** The reading, and nothing else is looked at. */
    facts: {
      /** Open question `degree-III-before-2013`; absent where the law itself says that there is none. */
      reading?: ReadingOf<'degree-III-before-2013'>
    }
    /** Whether degree III can have a potential stage without the person being one of art. 74. */
    result: boolean
  }
  /** Law 263/2010 asks for the stage of Table 3: art. 73(1), since 2013-03-15 art. 76(1) in degrees I and II. */
  'potential-stage.table-3-met': {
    /** The stages that are compared. */
    facts: {
      /** Stage that Table 3 requires at the age on the day of the medical decision. */
      required: Stage
      /** Stage realised up to that day. */
      stageAtDecision: Stage
    }
    /** Whether the second reaches the first; if not, there is no potential stage. */
    result: boolean
  }
  /** Which limits hold for who worked blind or with a handicap older than the insured status: Law 263/2010 art. 75(2), 76(3). */
  'potential-stage.limits-under-handicap': {
    /** The handicap, and how the law is read. */
    facts: {
      /** Handicap of art. 58, or blindness (art. 59). */
      handicap: Handicap
      /** Open question `handicap-limits`: which of the limits apply. */
      reading: ReadingOf<'handicap-limits'>
    }
    /** The limits that hold. */
    result: {
      /** Whether Table 3 and the degree are conditions of the potential stage. */
      threshold: boolean
      /** Whether it ends at the standard age. */
      cap: boolean
    }
  }
  /** The complete period of the Regulation of the notaries' house. */
  'potential-stage.complete-stage-of-the-notaries': {
    /** What may make it 30 years. */
    facts: {
      /** Stage as a notary by 2013-01-01; absent where it is not given. */
      professionStageOn2013?: Stage
      /** Open question `notaries-complete-stage-30`; absent where the person was not 40 to 45 with 10 years in the profession then. */
      reading?: ReadingOf<'notaries-complete-stage-30'>
    }
    /** 35 years, or 30. */
    result: Stage
  }
  /** Insured in several systems: by the notaries' Regulation, the one with the longest stage gives the potential stage. */
  'potential-stage.granted-by-the-system-with-the-longest-stage': {
    /** The stages that are compared; where they are equal, the library refuses. */
    facts: {
      /** Stage in the notaries' system up to the grant. */
      stageHere: Stage
      /** The longest of the stages in other systems. */
      stageInOtherSystems: Stage
    }
    /** Whether the notaries' system gives it; if not, there is none here. */
    result: boolean
  }
  /** First limit: what is missing to the complete stage. Law 263/2010 art. 75(1), Law 360/2023 art. 66. */
  'potential-stage.difference-to-complete-stage': {
    /** The one stage, and the other that is taken off it. */
    facts: {
      /** Complete stage of annex 5, of the notaries, or the one reduced for a handicap. */
      completeStage: Stage
      /** Stage realised up to the day of grant. */
      stageAtGrant: Stage
    }
    /** Stage missing; nothing where the complete stage is reached. */
    result: Stage
  }
  /** Second limit: the time left to the standard age. Law 263/2010 art. 75(2), Law 360/2023 art. 66. */
  'potential-stage.time-to-standard-age': {
    /** The days between which it is counted. */
    facts: {
      /** Day from which the pension is granted. */
      grantedOn: CivilDate
      /** Day on which the standard age of annex 5 is reached; the notaries' is 65. */
      standardAgeReachedOn: CivilDate
    }
    /** Completed months, and the calendar days that remain; nothing where the age is reached. */
    result: Stage
  }
  /** The potential stage is the shorter of its two limits. */
  'potential-stage.shorter-of-the-two': {
    /** Both limits. */
    facts: {
      /** Stage missing to the complete one. */
      difference: Stage
      /** Time from the grant to the standard age, as a stage. */
      timeToStandardAge: Stage
    }
    /** The shorter, and which it is. */
    result: PotentialStage
  }
  /** What the standard age takes off, found by asking again with an earlier grant and with more stage. */
  'potential-stage.without-the-cap': {
    /** The grant as it is. */
    facts: {
      /** Day from which the pension is granted. */
      grantedOn: CivilDate
      /** Stage realised up to that day. */
      stageAtGrant: Stage
    }
    /** What is lost, and what would have kept it. */
    result: CapOfPotentialStage
  }
}

/** By how much the standard age shortens the potential stage, and from where it would not. */
export type CapOfPotentialStage =
  | {
      /** The standard age takes nothing off. */
      readonly capped: false
    }
  | {
      /** The potential stage ends at the standard age, and would be longer without it. */
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
