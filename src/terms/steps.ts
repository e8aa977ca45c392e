import type { FindingOf } from '../law/finding.js'
import type { Inquiry as InquiryOf } from '../law/inquiry.js'
import type { ReadingOf } from '../law/open-questions.js'
import type { CivilDate } from '../values/civil-date.js'

export const TERM_UNITS = ['days', 'months', 'years'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/** What decides the last useful day of a term. */
export interface TermsRules {
  /** The last day of a term in days. */
  'terms.count-of-days': {
    /** What it is counted from. */
    facts: {
      /** The day from which the term runs. */
      from: CivilDate
      /** Its length in days. */
      length: number
      /** How the days are counted: without the first and the last, or as the calendar has them. */
      reading: ReadingOf<'term-counting'>
    }
    /** That last day, included. */
    result: CivilDate
  }
  /** The last day of a term in months or years: the day of the last month that corresponds to the first. */
  'terms.corresponding-day': {
    /** What it is counted from. */
    facts: {
      /** The day from which the term runs. */
      from: CivilDate
      /** Its length, in the unit. */
      length: number
      /** What the length counts in. */
      unit: TermUnit
    }
    /** The corresponding day, included; the last of a month that has none. */
    result: CivilDate
  }
  /** A term that ends on a day without work moves to the next working day. */
  'terms.next-working-day': {
    /** What is moved. */
    facts: {
      /** The last day before it moves. */
      day: CivilDate
    }
    /** The working day to which it moves. */
    result: CivilDate
  }
}

/** What the law leaves open here. */
export type TermsDoubt = 'term-counting'

/** The rules of this house, and of those that it asks. */
export type RulesForTerms = TermsRules

export type Inquiry = InquiryOf<RulesForTerms>
export type Finding<T> = FindingOf<T, RulesForTerms>
