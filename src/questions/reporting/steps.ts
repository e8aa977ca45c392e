import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What decides by when a change is to be told. */
export interface ReportingRules {
  'entitlement.change-to-be-reported': { facts: { changedOn: CivilDate; days: number }; result: CivilDate }
}

/** The rules of this house, and of those that it asks. */
export type RulesForReporting = ReportingRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForReporting>
export type Finding<T> = FindingOf<T, RulesForReporting>
