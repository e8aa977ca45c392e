import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

/** Why no review is asked any more. */
export type ReviewExemptionGround =
  'irreversible' | 'standard-age-reached' | 'within-5-years-with-complete-stage'

/** Law 263/2010 holds the whole stage against the complete one, Law 360/2023 the contributory stage. */
export type StageOfReview = 'whole-stage' | 'contributory-stage'

/** What decides when a review is due, and from whom none is asked. */
export interface ReviewRules {
  /** Law 263/2010 art. 79(1), Law 360/2023 art. 69, first ground: an invalidity that cannot be undone. */
  'review.irreversible': {
    /** What the medical decision says of it. */
    facts: {
      /** Whether it finds the invalidity irreversible; what is not told counts as no. */
      irreversible: boolean
    }
    /** Whether reviews end on this ground. */
    result: boolean
  }
  /** The second ground: the standard retirement age. */
  'review.standard-age-reached': {
    /** The day asked about, and that of the age. */
    facts: {
      /** The day for which a review is asked. */
      on: CivilDate
      /** The day on which the standard age is reached. */
      standardAgeReachedOn: CivilDate
    }
    /** Whether the age is reached by the day, so that no review is asked. */
    result: boolean
  }
  /** The third ground: at most five years below that age, with the complete stage. */
  'review.within-five-years-with-complete-stage': {
    /** How near the age is, and which stage is held against the complete one. */
    facts: {
      /** The day for which a review would be asked. */
      on: CivilDate
      /** The first day on which the standard age is at most five years off. */
      fiveYearsBefore: CivilDate
      /** The complete stage of the person, in years, months and days. */
      completeStage: Stage
      /** Which stage the law looks at. */
      counted: StageOfReview
      /** That stage, in years, months and days. */
      realised: Stage
    }
    /** Whether both conditions are met. */
    result: boolean
  }
  /** Law 263/2010 art. 78(1), Law 360/2023 art. 68(1): from one to three years after the medical decision. */
  'review.window': {
    /** What the days are counted from, and before what they end. */
    facts: {
      /** The day of issue printed on the medical decision. */
      decisionIssuedOn: CivilDate
      /** The day of the standard age, from which no review is made. */
      standardAgeReachedOn: CivilDate
    }
    /** The days on which the review may be set, both included; none where the last lies before the first. */
    result: {
      /** One year after the decision. */
      earliest: CivilDate
      /** Three years after it, or the day before the standard age. */
      latest: CivilDate
    }
  }
  /** Regulation of the notaries' house: until when a copy of the new decision is sent there. */
  'review.new-decision-due-by': {
    /** The review that it came of. */
    facts: {
      /** The day of that review. */
      reviewedOn: CivilDate
      /** Whether a last day without work moves; absent where it is a working day. */
      reading?: ReadingOf<'notaries-deadline-holiday'>
    }
    /** The last day, included: the end of the month after that of the review. */
    result: CivilDate
  }
  /** Law 263/2010 art. 78(3), Law 360/2023 art. 68(3): from when a decision on review changes the pension. */
  'entitlement.effect-of-review': {
    /** The decision on review. */
    facts: {
      /** Its day of issue. */
      decisionIssuedOn: CivilDate
    }
    /** The first day of the month after it. */
    result: CivilDate
  }
  /** The same in the notaries' system, where the deadline for sending the decision counts. */
  'entitlement.effect-of-review-for-notaries': {
    /** The deadline. */
    facts: {
      /** The last day for sending the new decision, whenever it was sent. */
      sendingDeadline: CivilDate
    }
    /** The first day of the month after the deadline. */
    result: CivilDate
  }
}

/** What the law leaves open here. */
export type ReviewDoubt = 'notaries-deadline-holiday'

/** The rules of this house, and of those that it asks. */
export type RulesForReview = ReviewRules & RulesForTerms & RulesForApplicableLaw & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForReview>
export type Finding<T> = FindingOf<T, RulesForReview>
