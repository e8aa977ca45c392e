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

export type Activity = (typeof ACTIVITIES)[number]

export type WorkOutcome = 'allowed' | 'pension-suspended'

/** What decides which work goes beside the pension. */
export interface WorkRules {
  'entitlement.work-beside-pension': {
    facts: {
      degree: Degree
      activity: Activity
      handicap?: 'blind'
      reading?: ReadingOf<'independent-work-263'>
    }
    result: WorkOutcome
  }
}

/** What the law leaves open here. */
export type WorkDoubt = 'independent-work-263'

/** The rules of this house, and of those that it asks. */
export type RulesForWork = WorkRules

export type Inquiry = InquiryOf<RulesForWork>
export type Finding<T> = FindingOf<T, RulesForWork>
