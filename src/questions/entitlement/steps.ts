import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What ceased before the pension starts. */
export type Ceased = 'sick-pay' | 'insurance'

/** What decides the day from which the pension is due or changes. */
export interface EntitlementRules {
  'entitlement.last-day-to-apply': {
    facts: { decisionIssuedOn: CivilDate }
    result: CivilDate
  }
  'entitlement.application-in-time': {
    facts: { decisionIssuedOn: CivilDate; applicationRegisteredOn: CivilDate; lastDay: CivilDate }
    result: boolean
  }
  'entitlement.from-ceasing-of-sick-pay-or-insurance': {
    facts: {
      lastDayPaidOrInsured: CivilDate
      of: Ceased
      reading: ReadingOf<'ceasing-day'>
    }
    result: CivilDate
  }
  'entitlement.from-medical-decision': {
    facts: { decisionIssuedOn: CivilDate }
    result: CivilDate
  }
  'entitlement.from-registration': {
    facts: { applicationRegisteredOn: CivilDate }
    result: CivilDate
  }
  'entitlement.printed-on-the-pension-decision': {
    facts: { grantedOn: CivilDate }
    result: CivilDate
  }
  'entitlement.latest-application': {
    facts: { decisionIssuedOn: CivilDate; startsBy: CivilDate }
    result: LatestApplication
  }
}

/** Until when an application gives the start that is wanted, or a start before it. */
export type LatestApplication =
  | { readonly attainable: true; readonly lastDay: CivilDate; readonly startsOn: CivilDate }
  /** Even an application on the day of the decision starts later: on this day. */
  | { readonly attainable: false; readonly earliestStart: CivilDate }

/** What the law leaves open here. */
export type EntitlementDoubt = 'ceasing-day'

/** The rules of this house, and of those that it asks. */
export type RulesForEntitlement = EntitlementRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForEntitlement>
export type Finding<T> = FindingOf<T, RulesForEntitlement>
