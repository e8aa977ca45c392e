import type { TimelineEvent } from '../../assessment/timeline/entry.js'

/** What happens or falls due on a day. */
export const EVENTS: Readonly<Record<TimelineEvent, string>> = {
  'annulment-of-pension-may-be-asked-until': 'last day for asking for the granted pension to be annulled',
  'application-keeps-earlier-start-until':
    'last day on which an application keeps the earlier start of the pension',
  'communication-of-medical-decision-due': 'last day for communicating the medical decision',
  'communication-of-medical-ruling-due': 'last day for communicating the ruling on the medical decision',
  'communication-of-pension-decision-due': 'last day for communicating the pension decision',
  'medical-decision-contestable-until': 'last day for contesting the medical decision',
  'medical-decision-contested-in-time': 'the medical decision was contested in time',
  'medical-decision-contested-late': 'the medical decision was contested too late',
  'medical-decision-due': 'last day for issuing the medical decision',
  'medical-ruling-due': 'last day for ruling on the contestation of the medical decision',
  'medical-ruling-open-to-court-until':
    'last day for taking the ruling on the medical decision to the tribunal',
  'new-decision-to-be-sent-by': "last day for sending the new decision to the Notaries' Pension House",
  'payment-ends': 'payment ceases from this day',
  'payment-resumed': 'payment is made again from this day',
  'payment-suspended': 'payment is suspended from this day',
  'pension-converted': 'the invalidity pension becomes an old-age pension',
  'pension-decision-contestable-until': 'last day for contesting the pension decision',
  'pension-decision-contested-in-time': 'the pension decision was contested in time',
  'pension-decision-contested-late': 'the pension decision was contested too late',
  'pension-decision-due': 'last day for issuing the pension decision',
  'pension-starts': 'the pension starts',
  'review-decision-takes-effect': 'the review decision takes effect',
  'review-due': 'the medical review is due',
  'review-earliest': 'first day for which a medical review can be set',
  'review-latest': 'last day for which a medical review can be set',
  'review-moved-to': 'last day for making up for the medical review that was not held',
  'standard-age-reached': 'the standard retirement age is reached',
  'application-registered-in-time': 'the application was registered in time',
  'application-registered-late': 'the application was registered after the term that kept the earlier start',
  'duty-to-be-fulfilled-by': 'last day for making good what suspended the payment, before the pension ends',
  'institute-decision-contestable-until': 'last day for contesting the decision of the medical institute',
  'resumption-to-be-asked-for-by': 'last day on which a request for resumption loses no month',
  'unpaid-sums-to-be-claimed-by': 'last day on which the family can claim what was left unpaid',
  'whole-back-pay-to-be-asked-for-by':
    'last day for asking the payment back without losing a month of the suspension on request',
}
