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
  /** The potential stage stays as long as first granted (Law 360/2023 art. 149(2); of its own pensions art. 66). */
  'potential-stage.after-change-of-degree': {
    /** The two degrees, and the stage of the grant. */
    facts: {
      /** The degree that the new decision found. */
      firstDegree: Degree
      /** The degree that it gives. */
      newDegree: Degree
      /** The potential stage as first granted, in years, months and days. */
      firstPotentialStage: Stage
      /** Whether its length is counted again by a decision under Law 263/2010; absent of later ones and of the notaries. */
      reading?: ReadingOf<'degree-change-public'>
    }
    /** The stage after the change: that of the grant. */
    result: Stage
  }
  /** Degree III first gave no potential stage, and another degree follows (Law 360/2023 art. 149(2)). */
  'potential-stage.first-degree-had-none': {
    /** The degree that follows. */
    facts: {
      /** Degree I or II. */
      newDegree: Degree
      /** Whether it has none either, or that of the day of the grant. */
      reading: ReadingOf<'first-degree-without-potential'>
    }
    /** The potential stage after the change. */
    result: Stage
  }
  /** A pension opened under Law 263/2010 whose degree Law 360/2023 changes (art. 149(2)): the rate of its potential stage. */
  'points.law-that-gives-the-rate': {
    /** The degree after the change. */
    facts: {
      /** The degree whose rate is taken. */
      newDegree: Degree
      /** Which of the two laws is read to give it. */
      reading: ReadingOf<'degree-change-rates'>
    }
    /** The law that gives the points of a month of that stage. */
    result: PublicLawId
  }
  /** Of a notary: which degree gives the points of a month of potential stage. */
  'points.degree-that-gives-the-rate': {
    /** The degrees before and after the change. */
    facts: {
      /** The one before. */
      firstDegree: Degree
      /** The one after. */
      newDegree: Degree
      /** Which of them is read to count; the law does not say. */
      reading?: ReadingOf<'notaries-points-after-change'>
    }
    /** The degree whose rate is taken. */
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
