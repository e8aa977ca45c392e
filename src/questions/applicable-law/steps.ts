import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { LawId, Scheme } from '../../law/law-id.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What decides which law applies. */
export interface ApplicableLawRules {
  /** Opening a right follows the law in force when the application is registered, also once it has ended: Law 360/2023 art. 152. */
  'law.by-registration-of-application': {
    /** The application, and the law that it meets. */
    facts: {
      /** Whose law is asked: the public system's or the notaries'. */
      scheme: Scheme
      /** Day on which the application was registered. */
      applicationRegisteredOn: CivilDate
      /** First day on which the law found was in force, in this version. */
      inForceFrom: CivilDate
      /** Last such day, included; absent where the law is still in force. */
      inForceTo?: CivilDate
    }
    /** The law found, with the amendments of its time. */
    result: LawId
  }
  /** What happens on a day follows the law of that day; for pensions opened before it, Law 360/2023 art. 144(1) says so. */
  'law.in-force-on-day': {
    /** The day, and the law that it meets. */
    facts: {
      /** Day of the event or of the application, or the first day of the month asked about. */
      on: CivilDate
      /** First day of the law found, in this version. */
      inForceFrom: CivilDate
      /** Its last day, included; absent where it is still in force. */
      inForceTo?: CivilDate
    }
    /** The law of that day. */
    result: LawId
  }
  /** The law that opened the pension is no longer in force: Law 360/2023 art. 168(1) a), b). */
  'law.before-ended': {
    /** When it ended. */
    facts: {
      /** Last day on which Law 263/2010 was in force. */
      lawEndedOn: CivilDate
    }
    /** Always true: noted only where the pension is older than the law of the day. */
    result: true
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForApplicableLaw = ApplicableLawRules

export type Inquiry = InquiryOf<RulesForApplicableLaw>
export type Finding<T> = FindingOf<T, RulesForApplicableLaw>
