import type { Basis } from '../../law/citation.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'

/** Who decides what is contested. */
export type Forum =
  | 'regional-medical-commission'
  | 'central-medico-military-commission'
  | 'superior-commission'
  | 'central-contestation-commission'
  | 'tribunal'

/** What may be contested. */
export const CONTESTABLE = [
  'medical-decision',
  'commission-ruling',
  'institute-decision',
  'institute-ruling',
  'pension-decision',
  'pension-commission-ruling',
] as const
export type Against = (typeof CONTESTABLE)[number]

/** Whom a term binds. */
export type Bound = 'person' | 'authority'

/** Where a contestation is handed in, and what becomes of what it is against. */
export interface Filing {
  /** Of a medical decision, and of a pension decision before the Central Commission: the office that issued it, which sends it on. */
  readonly filedAt: 'issuing-office' | 'body'
  /** Of a medical decision: the ruling stands in its place, from the day of the ruling. */
  readonly rulingReplacesDecisionFrom?: 'day-of-ruling'
}

/** Each term of the procedure, the authorities' and the person's. */
export type TermId =
  | 'issue-of-medical-decision'
  | 'communication-of-medical-decision'
  | 'contestation-of-medical-decision'
  | 'ruling-on-contestation'
  | 'communication-of-ruling'
  | 'court-against-ruling'
  | 'contestation-of-institute-decision'
  | 'court-against-institute-ruling'
  | 'decision-on-pension'
  | 'communication-of-pension-decision'
  | 'annulment-on-request'
  | 'contestation-of-pension-decision'
  | 'court-against-central-commission'

/** What decides the terms of the procedure. */
export interface ContestationRules {
  'contestation.term': {
    facts: { term: TermId; from: CivilDate; days: number; binds: Bound }
    result: CivilDate
  }
  'contestation.body': {
    facts: { against: Against; militaryOrPolice: boolean }
    result: Forum
  }
  'contestation.road-of-pension-decision': {
    facts: { issuedOn?: CivilDate; reading?: ReadingOf<'pension-contest-2024'> }
    result: Forum
  }
  'contestation.term-not-run-in-emergency': {
    facts: {
      from: CivilDate
      emergencyFrom: CivilDate
      emergencyTo: CivilDate
      reading: ReadingOf<'terms-in-emergency'>
    }
    result: boolean
  }
  'contestation.handed-in': {
    facts: { against: Against }
    result: Filing['filedAt']
  }
  'contestation.ruling-replaces-decision': {
    facts: { against: Against }
    result: 'day-of-ruling'
  }
  'contestation.final-if-uncontested': {
    facts: { against: Against }
    result: 'final'
  }
  'contestation.final-at-once': {
    facts: { against: Against }
    result: { contestable: false; final: true }
  }
  'contestation.safe-day': {
    facts: { lastDay: CivilDate }
    result: CivilDate
  }
  'contestation.filed': {
    facts: { filedOn: CivilDate; lastDay: CivilDate }
    result: { inTime: boolean; daysLate?: number }
  }
  'contestation.medical-authorities': {
    facts: { militaryOrPolice: boolean }
    result: MedicalAuthorities
  }
}

/** Who decides on work capacity, who endorses the decision, and before whom it is contested. */
export interface MedicalAuthorities {
  readonly decidedBy: 'medical-expert-of-social-insurance' | 'medico-military-commission'
  /** Without whose approval the decision is none. */
  readonly endorsedBy?: 'central-medico-military-commission'
  readonly contestedBefore: Forum
}

/** What the law leaves open here. */
export type ContestationDoubt = 'pension-contest-2024' | 'terms-in-emergency'

/** The rules of this house, and of those that it asks. */
export type RulesForContestation = ContestationRules & RulesForTerms

export type Inquiry = InquiryOf<RulesForContestation>
export type Finding<T> = FindingOf<T, RulesForContestation>

/** The way of a contestation: in how many days, before whom, and where that stands. */
export interface Route {
  readonly term: TermId
  readonly days: number
  /** Shorter than `days` where another reading gives less time. */
  readonly shortestDays: number
  readonly basis: Basis
  readonly body: Forum
}
