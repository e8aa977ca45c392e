import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'

export const ACTIVITIES = [
  'employee',
  'half-time-employee',
  'independent-above-threshold',
  'independent-below-threshold',
  'local-councillor',
  'none',
] as const

/** Work beside the pension, as the law tells kinds apart. */
export type Activity = (typeof ACTIVITIES)[number]

/** What work does to the pension. */
export type WorkOutcome = 'allowed' | 'pension-suspended'

/** What decides which work goes beside the pension. */
export interface WorkRules {
  /** Law 263/2010 art. 114, 118(1) b); Law 360/2023 art. 105, under which every degree may work. */
  'entitlement.work-beside-pension': {
    /** Who works, and at what. */
    facts: {
      /** The degree of invalidity. */
      degree: Degree
      /** What the person does beside the pension. */
      activity: Activity
      /** Told where it decides: the blind may work in any degree. */
      handicap?: 'blind'
      /** Whether independent work above the threshold suspends; absent where it is not that work, or the law is clear. */
      reading?: ReadingOf<'independent-work-263'>
    }
    /** Whether the pension goes on beside it or is suspended. */
    result: WorkOutcome
  }
}

/** What the law leaves open here. */
export type WorkDoubt = 'independent-work-263'

/** The rules of this house, and of those that it asks. */
export type RulesForWork = WorkRules

export type Inquiry = InquiryOf<RulesForWork>
export type Finding<T> = FindingOf<T, RulesForWork>
