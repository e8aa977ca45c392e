import type { FindingOf } from '../law/finding.js'
import type { Inquiry as InquiryOf } from '../law/inquiry.js'
import type { ReadingOf } from '../law/open-questions.js'
import type { CivilDate } from '../values/civil-date.js'

export const TERM_UNITS = ['days', 'months', 'years'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/** What decides the last useful day of a term. */
export interface TermsRules {
  'terms.count-of-days': {
    facts: { from: CivilDate; length: number; reading: ReadingOf<'term-counting'> }
    result: CivilDate
  }
  'terms.corresponding-day': {
    facts: { from: CivilDate; length: number; unit: TermUnit }
    result: CivilDate
  }
  'terms.next-working-day': {
    facts: { day: CivilDate }
    result: CivilDate
  }
}

/** What the law leaves open here. */
export type TermsDoubt = 'term-counting'

/** The rules of this house, and of those that it asks. */
export type RulesForTerms = TermsRules

export type Inquiry = InquiryOf<RulesForTerms>
export type Finding<T> = FindingOf<T, RulesForTerms>
