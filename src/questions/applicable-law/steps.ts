import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { LawId, Scheme } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What decides which law applies. */
export interface ApplicableLawRules {
  'law.by-registration-of-application': {
    facts: {
      scheme: Scheme
      applicationRegisteredOn: CivilDate
      inForceFrom: CivilDate
      inForceTo?: CivilDate
    }
    result: LawId
  }
  'law.in-force-on-day': {
    facts: { on: CivilDate; inForceFrom: CivilDate; inForceTo?: CivilDate }
    result: LawId
  }
  'law.before-ended': {
    facts: { lawEndedOn: CivilDate }
    result: true
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForApplicableLaw = ApplicableLawRules

export type Inquiry = InquiryOf<RulesForApplicableLaw>
export type Finding<T> = FindingOf<T, RulesForApplicableLaw>
