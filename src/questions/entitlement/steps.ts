import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** What ceased before the pension starts. */
export type Ceased = 'sick-pay' | 'insurance'

/** What decides the day from which the pension is due or changes. */
export interface EntitlementRules {
  /** Until when to apply for the earlier start: Law 263/2010 art. 104(3), Law 360/2023 art. 90(4). */
  'entitlement.last-day-to-apply': {
    /** The day from which the 30 days are counted. */
    facts: {
      /** Day of issue of the medical decision. */
      decisionIssuedOn: CivilDate
    }
    /** Last day on which an application is in time, moved past days on which nobody works. */
    result: CivilDate
  }
  /** Whether the application came within 30 days of the medical decision, which gives the earlier start. */
  'entitlement.application-in-time': {
    /** The days that are compared. */
    facts: {
      /** Day of issue of the medical decision, from which the 30 days run. */
      decisionIssuedOn: CivilDate
      /** Day on which the application was registered at the pension house. */
      applicationRegisteredOn: CivilDate
      /** Last day of the term, still in time. */
      lastDay: CivilDate
    }
    /** Whether it was in time; an application before the decision is. */
    result: boolean
  }
  /** Who was insured and applied in time starts when sick pay or insurance ceases: Law 263/2010 art. 104(3), Law 360/2023 art. 90. */
  'entitlement.from-ceasing-of-sick-pay-or-insurance': {
    /** What ceased, and when. */
    facts: {
      /** Last day of sick pay or of insured status; where both have ended, the later. */
      lastDayPaidOrInsured: CivilDate
      /** Of which of the two it is the last day. */
      of: Ceased
      /** Open question `ceasing-day`: start on the day after that one, or on the day itself. */
      reading: ReadingOf<'ceasing-day'>
    }
    /** First day for which the pension is due. */
    result: CivilDate
  }
  /** Law 360/2023 art. 90(4): who applied in time and has no sick pay or insurance to outlast starts with the decision. */
  'entitlement.from-medical-decision': {
    /** The day that the law names. */
    facts: {
      /** Day of issue of the medical decision. */
      decisionIssuedOn: CivilDate
    }
    /** First day for which the pension is due: the same day. */
    result: CivilDate
  }
  /** The start of all others, among them who applied late: Law 263/2010 art. 104, Law 360/2023 art. 89(2). */
  'entitlement.from-registration': {
    /** The day of the application. */
    facts: {
      /** Day on which it was registered at the pension house. */
      applicationRegisteredOn: CivilDate
    }
    /** First day for which the pension is due: the same day. */
    result: CivilDate
  }
  /** A pension decision in hand decides the start: Law 263/2010 art. 106, Law 360/2023 art. 93(1). */
  'entitlement.printed-on-the-pension-decision': {
    /** What the decision prints. */
    facts: {
      /** Day of grant on the pension decision (decizie de pensionare). */
      grantedOn: CivilDate
    }
    /** First day for which the pension is due: the day printed. */
    result: CivilDate
  }
  /** The start asked backwards: the last application that still reaches the day wanted. */
  'entitlement.latest-application': {
    /** The decision, and the start that is wanted. */
    facts: {
      /** Day of issue of the medical decision. */
      decisionIssuedOn: CivilDate
      /** Latest day on which the pension is to start. */
      startsBy: CivilDate
    }
    /** The last day to apply, or why there is none. */
    result: LatestApplication
  }
}

/** Until when an application gives the start that is wanted, or a start before it. */
export type LatestApplication =
  | {
      /** Some application starts the pension by the day wanted. */
      readonly attainable: true
      /** The last day to register it; a day later the pension starts too late. */
      readonly lastDay: CivilDate
      /** First day of the pension if it is registered on that last day. */
      readonly startsOn: CivilDate
    }
  | {
      /** No application starts it that early. */
      readonly attainable: false
      /** First day of the pension at the earliest, later than the day wanted. */
      readonly earliestStart: CivilDate
    }

/** What the law leaves open here. */
export type EntitlementDoubt = 'ceasing-day'

/** The rules of this house, and of those that it asks. */
export type RulesForEntitlement = EntitlementRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForEntitlement>
export type Finding<T> = FindingOf<T, RulesForEntitlement>
