import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { Sex, Handicap } from '../../law/person.js'
import type { Age } from '../../values/age.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

export interface RetirementConditions {
  readonly age: Age
  readonly completeStage: Stage
  readonly minimumStage: Stage
}

/** What decides the standard retirement age and the complete and minimum stage. */
export interface RetirementAgeRules {
  'retirement-age.row-of-annex-5': {
    facts: { sex: Sex; birthMonth: CivilMonth; rowFrom: CivilMonth; rowTo?: CivilMonth }
    result: RetirementConditions
  }
  'retirement-age.conditions-of-the-notaries': {
    facts: { ageOn2013: number; professionStageOn2013?: Stage }
    result: RetirementConditions
  }
  'potential-stage.complete-stage-under-handicap': {
    facts: { completeStage: Stage; handicap: Handicap; thirds: number }
    result: Stage
  }
  'retirement-age.reached-on': {
    facts: { birthDate: CivilDate; age: Age }
    result: CivilDate
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForRetirementAge = RetirementAgeRules

export type Inquiry = InquiryOf<RulesForRetirementAge>
export type Finding<T> = FindingOf<T, RulesForRetirementAge>
