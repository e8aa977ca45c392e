import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { PublicLawId } from '../../law/law-id.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'
import type { RulesForPoints } from '../points/steps.js'
import type { RulesForPotentialStage } from '../potential-stage/steps.js'
import type { RulesForReview } from '../review/steps.js'

/** What decides what another degree makes of the potential stage and of its points. */
export interface ChangeOfDegreeRules {
  'potential-stage.after-change-of-degree': {
    facts: {
      firstDegree: Degree
      newDegree: Degree
      firstPotentialStage: Stage
      reading?: ReadingOf<'degree-change-public'>
    }
    result: Stage
  }
  'potential-stage.first-degree-had-none': {
    facts: { newDegree: Degree; reading: ReadingOf<'first-degree-without-potential'> }
    result: Stage
  }
  'points.law-that-gives-the-rate': {
    facts: { newDegree: Degree; reading: ReadingOf<'degree-change-rates'> }
    result: PublicLawId
  }
  'points.degree-that-gives-the-rate': {
    facts: { firstDegree: Degree; newDegree: Degree; reading?: ReadingOf<'notaries-points-after-change'> }
    result: Degree
  }
}

/** What the law leaves open here. */
export type ChangeOfDegreeDoubt =
  | 'degree-change-public'
  | 'degree-change-rates'
  | 'first-degree-without-potential'
  | 'notaries-points-after-change'

/** The rules of this house, and of those that it asks. */
export type RulesForChangeOfDegree = ChangeOfDegreeRules &
  RulesForPoints &
  RulesForPotentialStage &
  RulesForApplicableLaw &
  RulesForReview

export type Inquiry = InquiryOf<RulesForChangeOfDegree>
export type Finding<T> = FindingOf<T, RulesForChangeOfDegree>
