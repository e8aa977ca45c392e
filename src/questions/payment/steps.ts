import type { FindingOf } from '../../law/finding.js'
import type { Inquire as InquireOf, Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { RulesForWork } from '../work/steps.js'
import type { RulesForTerms } from '../../terms/steps.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'
import type { RulesForConversion } from '../conversion/steps.js'
import type { RulesForEntitlement } from '../entitlement/steps.js'
import type { RulesForReview } from '../review/steps.js'

export const SUSPENSION_CAUSES = [
  'missed-review',
  'documents-not-presented',
  'missed-convocation',
  'examination-refused',
  'programme-not-followed',
  'decision-not-sent',
  'own-request',
  'work',
  'allowance-option',
  'emergency-documents',
] as const
export type SuspensionCause = (typeof SUSPENSION_CAUSES)[number]

/** What is nobody's fault, and suspends all the same. */
export const WITHOUT_FAULT: readonly SuspensionCause[] = [
  'own-request',
  'work',
  'allowance-option',
  'emergency-documents',
  'examination-refused',
]

/** The day from which the month of the suspension is counted: that of a cause, or the end of a validity of 2020. */
export type DayOfSuspension = SuspensionCause | 'validity-in-emergency'

export const CESSATION_CAUSES = [
  'death',
  'capacity-regained',
  'conditions-lost',
  'missed-review',
  'missed-convocation',
  'programme-not-followed',
  'documents-not-presented',
  'examination-refused',
] as const
export type CessationCause = (typeof CESSATION_CAUSES)[number]

/** Causes of suspension that are named and not reckoned: when they are lifted, and what is paid back, hangs on more than a day. */
export const NAMED_CAUSES = [
  'international-file-incomplete',
  'life-certificate-missing',
  'mandate-expired',
  'pay-uncollected',
] as const
export type NamedCause = (typeof NAMED_CAUSES)[number]

export const isNamedCause = (event: string): event is NamedCause =>
  (NAMED_CAUSES as readonly string[]).includes(event)

/** What decides when payment stops, comes back and ends. */
export interface PaymentRules {
  'suspension.ground': { facts: { cause: SuspensionCause; imputable: boolean }; result: boolean }
  'suspension.from': { facts: { counted: DayOfSuspension; on: CivilDate }; result: CivilDate }
  'suspension.by-decision': { facts: { of: 'suspension' | 'end' }; result: true }
  'suspension.not-reckoned': { facts: { event: NamedCause; on: CivilDate }; result: CivilDate }
  'suspension.review-moved': { facts: { dueOn: CivilDate }; result: CivilDate }
  'suspension.review-due-in-emergency': {
    facts: { dueOn: CivilDate; emergencyFrom: CivilDate; emergencyTo: CivilDate }
    result: CivilDate
  }
  'suspension.resumed-from': {
    facts: { cause: SuspensionCause; causeEndedOn: CivilDate; requestedOn?: CivilDate }
    result: { from: CivilDate; backPay: boolean }
  }
  'suspension.requested-in-time': {
    facts: { causeEndedOn: CivilDate; requestedOn: CivilDate; lastDay: CivilDate }
    result: boolean
  }
  'suspension.twelve-months': {
    facts: { cause: CessationCause; on: CivilDate; reading?: ReadingOf<'twelve-months-roll'> }
    result: CivilDate
  }
  'suspension.payment-ends': { facts: { cause: CessationCause; on: CivilDate }; result: CivilDate }
  'suspension.validity-in-emergency': {
    facts: { validUntil: CivilDate; windowFrom: CivilDate; windowTo: CivilDate }
    result: boolean
  }
  'suspension.validity-prolonged': { facts: { validUntil: CivilDate }; result: CivilDate }
}

/** What is open of what suspends the payment. */
export type DoubtOfCauses =
  | 'emergency-twelve-months'
  | 'imputable-documents'
  | 'moved-review-360'
  | 'new-decision-lifts-programme'
  | 'own-request-263'
  | 'twelve-months-stop'
  | 'work-suspension-across-2024'

/** What is open of what brings it back. */
export type DoubtOfReturn =
  | 'back-pay-after-other-cause'
  | 'cause-removed-day'
  | 'conversion-month'
  | 'conversion-while-suspended'
  | 'convocation-resumption'
  | 'exemption-stage-263'
  | 'ruling-effect'
  | 'suspended-without-old-age-right'

/** What the law leaves open here. */
export type PaymentDoubt =
  | DoubtOfCauses
  | DoubtOfReturn
  | 'alert-validity'
  | 'emergency-window'
  | 'removed-before-suspension'
  | 'resumption-across-2024'
  | 'twelve-months-roll'

/** The rules of this house, and of those that it asks. */
export type RulesForPayment = PaymentRules &
  RulesForTerms &
  RulesForApplicableLaw &
  RulesForReview &
  RulesForEntitlement &
  RulesForConversion &
  RulesForWork

export type Inquiry = InquiryOf<RulesForPayment>
export type Finding<T> = FindingOf<T, RulesForPayment>
export type Inquire = InquireOf<RulesForPayment>

/** What the events of a dossier do to the payment, or make due. */
export type PaymentEvent =
  | 'duty-to-be-fulfilled-by'
  | 'new-decision-to-be-sent-by'
  | 'payment-ends'
  | 'pension-converted'
  | 'payment-resumed'
  | 'payment-suspended'
  | 'resumption-to-be-asked-for-by'
  | 'review-decision-takes-effect'
  | 'review-moved-to'
  | 'unpaid-sums-to-be-claimed-by'
  | 'whole-back-pay-to-be-asked-for-by'
