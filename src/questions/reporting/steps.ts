import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What decides by when a change is to be told. */
export interface ReportingRules {
  /** Law 360/2023 art. 106: the duty to tell the pension house of a change. */
  'entitlement.change-to-be-reported': {
    /** The change, and the term for telling of it. */
    facts: {
      /** The day of the change, from which the term runs. */
      changedOn: CivilDate
      /** The length of the term, in days: 15. */
      days: number
    }
    /** Its last day, included; a last day without work moves to the next working day. */
    result: CivilDate
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForReporting = ReportingRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForReporting>
export type Finding<T> = FindingOf<T, RulesForReporting>
