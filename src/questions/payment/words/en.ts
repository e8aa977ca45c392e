import { day, span } from '../../../grammar/en/dates.js'
import { paragraph } from '../../../grammar/en/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { PaymentAnswers } from '../answers.js'
import { type PaymentRules, WITHOUT_FAULT } from '../steps.js'
import { amounts } from './en-amounts.js'
import { payment } from './en-life.js'
import { notReckoned } from './en-named-causes.js'
import {
  state,
  SUSPENSION_CAUSES,
  COUNTED_FROM,
  dayCounted,
  ending,
  monthOfResumption,
  CESSATION_CAUSES,
  AFTER_TWELVE_MONTHS,
  ENDS_AFTER,
} from './en-vocabulary.js'

export const SENTENCES: SentencesOf<PaymentRules> = {
  'suspension.ground': ({ facts: { cause, imputable }, result }) =>
    result
      ? `Payment must be suspended because ${SUSPENSION_CAUSES[cause]}` +
        (WITHOUT_FAULT.includes(cause) ? '' : ", through the pensioner's own fault")
      : `Payment is not suspended although ${SUSPENSION_CAUSES[cause]}, because ` +
        (imputable
          ? 'this is not a ground of suspension under these rules'
          : 'the pensioner is not at fault'),
  'suspension.from': ({ facts, citation, result }) =>
    facts.counted === 'validity-in-emergency'
      ? `${COUNTED_FROM[facts.counted](day(facts.on))}, payment is suspended from the first day of the following ` +
        `month, ${day(result)}`
      : `${dayCounted(facts, citation)}, so the suspension begins on the first day of the following month, ` +
        day(result),
  'suspension.by-decision': ({ facts }) =>
    facts.of === 'suspension'
      ? 'The suspension is a decision of the pension house, which can be contested'
      : 'The end of payment is a decision of the pension house, which can be contested',
  'suspension.not-reckoned': ({ facts, result }) => notReckoned(facts.event, facts.on, result),
  'suspension.review-moved': ({ facts, result }) =>
    `The review that was due on ${day(facts.dueOn)} can be made up for until the last day of the following month, ` +
    day(result),
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `The review was due on ${day(facts.dueOn)}, in the state of emergency that lasted ` +
    `${span(day(facts.emergencyFrom), day(facts.emergencyTo))}, and could be made up for within 30 days ` +
    `after it, until ${day(result)}`,
  'suspension.resumed-from': ({ facts, citation, result }) =>
    `Payment was suspended because ${SUSPENSION_CAUSES[facts.cause]}; ` +
    (result.backPay
      ? `it is made again from the day of the suspension, ${day(result.from)}, so the months of the suspension ` +
        'are paid too'
      : `${ending(facts, citation)}, so payment is made again from the first day of ` +
        `${monthOfResumption(facts, result, citation)}, ${day(result.from)}, but not for the months of the suspension`),
  'suspension.requested-in-time': ({ facts, result }) =>
    `The cause of the suspension ended on ${day(facts.causeEndedOn)}, so the last day for asking in time was ` +
    `${day(facts.lastDay)}; payment was asked for on ${day(facts.requestedOn)}, ${result ? 'in time' : 'too late'}`,
  'suspension.twelve-months': ({ facts, result }) =>
    `Because ${CESSATION_CAUSES[facts.cause]}, 12 months are counted from ${day(facts.on)}; they end on ` +
    `${day(result)}${AFTER_TWELVE_MONTHS[facts.reading ?? 'none']}`,
  'suspension.payment-ends': ({ facts, result }) =>
    `${ENDS_AFTER[facts.cause](day(facts.on))}, payment ceases from the first day of the following month, ${day(result)}`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `The medical decision was valid until ${day(facts.validUntil)}, which ${result ? 'lies' : 'does not lie'} within ` +
    `the time that the emergency rules cover, ${span(day(facts.windowFrom), day(facts.windowTo))}`,
  'suspension.validity-prolonged': ({ facts, citation, result }) =>
    `The validity of the medical decision, which ended on ${day(facts.validUntil)}, is prolonged ` +
    (citation.act === 'law-55-2020'
      ? 'through the state of alert and the 90 days after it'
      : 'by a term of 30 days after the state of emergency') +
    `, until ${day(result)}`,
}

export const CONCLUSIONS: ConclusionsOf<PaymentAnswers> = {
  amounts,
  payment,
  cessation: from => `The day from which payment of your pension ends is ${day(from)}`,
  'emergency-extension': ({ covered, validUntil, suspendedFrom }) =>
    covered
      ? paragraph(
          `Your medical decision stays valid until ${day(validUntil)}`,
          suspendedFrom &&
            `Without current medical documents by then, payment is suspended from ${day(suspendedFrom)}`,
        )
      : `The rules of the 2020 emergency do not prolong your medical decision, which is valid until ${day(validUntil)}`,
  resumption: ({ from, backPay }) =>
    `Your pension is paid again from ${day(from)}. The months of the suspension ${backPay ? 'are paid too' : 'are not paid'}`,
  suspension: value =>
    paragraph(
      state(value),
      value.suspended &&
        value.endsPaymentFrom &&
        `If the cause lasts, payment ceases from ${day(value.endsPaymentFrom)}`,
      value.reviewMovedTo && `You can make up for the review until ${day(value.reviewMovedTo)}`,
    ),
}

export { DOUBTS } from './en-doubts.js'
