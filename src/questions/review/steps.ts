import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

export type ReviewExemptionGround =
  'irreversible' | 'standard-age-reached' | 'within-5-years-with-complete-stage'

/** Law 263/2010 holds the whole stage against the complete one, Law 360/2023 the contributory stage. */
export type StageOfReview = 'whole-stage' | 'contributory-stage'

/** What decides when a review is due, and from whom none is asked. */
export interface ReviewRules {
  'review.irreversible': { facts: { irreversible: boolean }; result: boolean }
  'review.standard-age-reached': {
    facts: { on: CivilDate; standardAgeReachedOn: CivilDate }
    result: boolean
  }
  'review.within-five-years-with-complete-stage': {
    facts: {
      on: CivilDate
      fiveYearsBefore: CivilDate
      completeStage: Stage
      counted: StageOfReview
      realised: Stage
    }
    result: boolean
  }
  'review.window': {
    facts: { decisionIssuedOn: CivilDate; standardAgeReachedOn: CivilDate }
    result: { earliest: CivilDate; latest: CivilDate }
  }
  'review.new-decision-due-by': {
    facts: { reviewedOn: CivilDate; reading?: ReadingOf<'notaries-deadline-holiday'> }
    result: CivilDate
  }
  'entitlement.effect-of-review': {
    facts: { decisionIssuedOn: CivilDate }
    result: CivilDate
  }
  'entitlement.effect-of-review-for-notaries': {
    facts: { sendingDeadline: CivilDate }
    result: CivilDate
  }
}

/** What the law leaves open here. */
export type ReviewDoubt = 'notaries-deadline-holiday'

/** The rules of this house, and of those that it asks. */
export type RulesForReview = ReviewRules & RulesForTerms & RulesForApplicableLaw & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForReview>
export type Finding<T> = FindingOf<T, RulesForReview>
