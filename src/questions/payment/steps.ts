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
/** Why payment is suspended. */
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
/** Why payment ends. */
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
  /** Whether a law suspends the payment for what happened. */
  'suspension.ground': {
    /** What happened, and whether it is the person's doing. */
    facts: {
      /** What happened. */
      cause: SuspensionCause
      /** Whether it is put down to the person; true also of a cause that needs no fault. */
      imputable: boolean
    }
    /** Whether it suspends: the law names the cause, and it is imputable. */
    result: boolean
  }
  /** The month after the one in which the day lies that a law counts from. */
  'suspension.from': {
    /** The day that is counted from. */
    facts: {
      /** What happened on it. */
      counted: DayOfSuspension
      /** The day itself; no holiday moves it, but a notary's deadline where that is read so. */
      on: CivilDate
    }
    /** The first day without payment. */
    result: CivilDate
  }
  /** Law 360/2023 art. 103: the house suspends and ends by a decision. */
  'suspension.by-decision': {
    /** What is decided. */
    facts: {
      /** A suspension of the payment, or its end. */
      of: 'suspension' | 'end'
    }
    /** Always so: there is a decision, which can be contested. */
    result: true
  }
  /** A cause that the law names and the library does not reckon. */
  'suspension.not-reckoned': {
    /** The event of the dossier. */
    facts: {
      /** Its kind. */
      event: NamedCause
      /** Its day. */
      on: CivilDate
    }
    /** The first of the month after: from this day on nothing is told of the payment. */
    result: CivilDate
  }
  /** Norms of Law 263/2010 (GD 257/2011) art. 96: a review that was not missed by fault is made up for. */
  'suspension.review-moved': {
    /** The review that was missed. */
    facts: {
      /** The day on which it was due. */
      dueOn: CivilDate
    }
    /** The last day for making up for it, the end of the next month. */
    result: CivilDate
  }
  /** A review that the state of emergency of 2020 prevented. */
  'suspension.review-due-in-emergency': {
    /** The review, and the emergency. */
    facts: {
      /** The day on which the review was due. */
      dueOn: CivilDate
      /** The first day of the state of emergency. */
      emergencyFrom: CivilDate
      /** Its last day, included. */
      emergencyTo: CivilDate
    }
    /** The last day of the 30 after the emergency, by which it was to be held. */
    result: CivilDate
  }
  /** Law 263/2010 art. 81(4), 115; Law 360/2023 art. 102: from when a suspended pension is paid again. */
  'suspension.resumed-from': {
    /** What had suspended it, and what lifted that. */
    facts: {
      /** What had suspended the payment. */
      cause: SuspensionCause
      /** The day on which that was over: of the new decision or the proof, the last of the work; of one's own wish, that of the request. */
      causeEndedOn: CivilDate
      /** The day of the request for payment; absent where none was made or none is needed. */
      requestedOn?: CivilDate
    }
    /** The payment again, and what becomes of the time between. */
    result: {
      /** The first day that is paid again. */
      from: CivilDate
      /** Whether that is the first day of the suspension, so that its months are paid. */
      backPay: boolean
    }
  }
  /** Law 263/2010 art. 115: who asks within 30 days of the end of the cause loses no month. */
  'suspension.requested-in-time': {
    /** The end of the cause, and the request. */
    facts: {
      /** The day from which the 30 days run. */
      causeEndedOn: CivilDate
      /** The day on which the request was registered. */
      requestedOn: CivilDate
      /** The last of the 30 days, included. */
      lastDay: CivilDate
    }
    /** Whether it was in time; if not, payment comes back from the month after the request. */
    result: boolean
  }
  /** The 12 months after which a cause that lasts ends the payment (Law 263/2010 art. 113; Law 360/2023 art. 100). */
  'suspension.twelve-months': {
    /** The cause, and when it arose. */
    facts: {
      /** What has to be made up for. */
      cause: CessationCause
      /** The day from which they are counted. */
      on: CivilDate
      /** Whether their end moves to a working day; absent where that leaves the month of the end as it is. */
      reading?: ReadingOf<'twelve-months-roll'>
    }
    /** Their last day. */
    result: CivilDate
  }
  /** The month after a death, a decision, a loss, or twelve months (Law 263/2010 art. 113; Law 360/2023 art. 100). */
  'suspension.payment-ends': {
    /** What ends the payment, and when. */
    facts: {
      /** What ends it. */
      cause: CessationCause
      /** The day of the death, the decision or the loss; of a duty missed, the last day of its twelve months. */
      on: CivilDate
    }
    /** The first day from which nothing is paid any more. */
    result: CivilDate
  }
  /** Whether the emergency of 2020 prolonged a medical decision (Government Emergency Ordinance 55/2020). */
  'suspension.validity-in-emergency': {
    /** The validity, and the days in which it has to end. */
    facts: {
      /** The last day of the validity, as printed on the medical decision. */
      validUntil: CivilDate
      /** The first of those days. */
      windowFrom: CivilDate
      /** The last of those days, included: the notice of the pension houses has one more than the decree. */
      windowTo: CivilDate
    }
    /** Whether it ended inside them. */
    result: boolean
  }
  /** The validity that came of the emergency, or of the state of alert (Law 55/2020 art. 4(5)). */
  'suspension.validity-prolonged': {
    /** The validity that is prolonged. */
    facts: {
      /** Its last day, as printed on the medical decision. */
      validUntil: CivilDate
    }
    /** The last day of the prolonged one: 30 days after the emergency, or 90 after the alert. */
    result: CivilDate
  }
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
