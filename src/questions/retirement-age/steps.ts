import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { Sex, Handicap } from '../../law/person.js'
import type { Age } from '../../values/age.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

/** The conditions of the old-age pension in the annex of the law. */
export interface RetirementConditions {
  /** Standard retirement age in years and months, never one reduced for handicap, children or working conditions. */
  readonly age: Age
  /** Stage of a full career (stagiu complet). */
  readonly completeStage: Stage
  /** Least stage for an old-age pension (stagiu minim). */
  readonly minimumStage: Stage
}

/** What decides the standard retirement age and the complete and minimum stage. */
export interface RetirementAgeRules {
  /** The row of annex 5 of Law 263/2010 or Law 360/2023 for the person's birth month. */
  'retirement-age.row-of-annex-5': {
    /** The person, and the row found. */
    facts: {
      /** Women and men have tables of their own. */
      sex: Sex
      /** Civil month of birth. */
      birthMonth: CivilMonth
      /** First birth month of the row. */
      rowFrom: CivilMonth
      /** Last birth month of the row, included; absent where all later months belong to it. */
      rowTo?: CivilMonth
    }
    /** The row's age and stages. */
    result: RetirementConditions
  }
  /** Age 65 and stages of art. 81(1) of the Regulation of the notaries' house. */
  'retirement-age.conditions-of-the-notaries': {
    /** What may open the transition, by which the complete stage is 30 years and not 35. */
    facts: {
      /** Completed years of age on 2013-01-01; it must be 40 to 45. */
      ageOn2013: number
      /** Stage as a notary by 2013-01-01; it must be 10 years at least. Absent where it is not given: no transition. */
      professionStageOn2013?: Stage
    }
    /** The age, the complete stage, and 10 years as the minimum. */
    result: RetirementConditions
  }
  /** Law 263/2010 art. 76(3): who worked blind (art. 59) or with an older handicap (art. 58) has a shorter complete stage. */
  'potential-stage.complete-stage-under-handicap': {
    /** The stage, and by what it is shortened. */
    facts: {
      /** Complete stage of annex 5. */
      completeStage: Stage
      /** Handicap older than the insured status, or blindness. */
      handicap: Handicap
      /** Thirds of the complete stage that are asked: 1 grave or blind, 2 accentuated, 3 medium. */
      thirds: number
    }
    /** The complete stage that measures the potential one. */
    result: Stage
  }
  /** The birth date and the age added up; a day that the month does not have becomes its last day. */
  'retirement-age.reached-on': {
    /** What is added up. */
    facts: {
      /** Day of birth. */
      birthDate: CivilDate
      /** Standard age, in years and months. */
      age: Age
    }
    /** Day on which the standard age is reached. */
    result: CivilDate
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForRetirementAge = RetirementAgeRules

export type Inquiry = InquiryOf<RulesForRetirementAge>
export type Finding<T> = FindingOf<T, RulesForRetirementAge>
