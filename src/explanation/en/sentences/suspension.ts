import type { SuspensionRules } from '../../../law/registry/suspension.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital, day, span } from '../forms.js'
import { CESSATION_CAUSES, SUSPENSION_CAUSES } from '../words-of-payment.js'

export const SUSPENSION: SentencesOf<SuspensionRules> = {
  'suspension.ground': ({ facts: { cause, imputable }, result }) =>
    result
      ? `Payment is suspended because ${SUSPENSION_CAUSES[cause]}` +
        (cause === 'own-request' ? '' : ", through the pensioner's own fault")
      : `Payment is not suspended although ${SUSPENSION_CAUSES[cause]}, because ` +
        (imputable
          ? 'this is not a ground of suspension under these rules'
          : 'the pensioner is not at fault'),
  'suspension.from': ({ facts, result }) =>
    `The day that counts is ${day(facts.on)}, so payment is suspended from the first day of the following month, ` +
    day(result),
  'suspension.review-moved': ({ facts, result }) =>
    `The review that was due on ${day(facts.dueOn)} can be made up for until the last day of the following month, ` +
    day(result),
  'suspension.review-due-in-emergency': ({ facts, result }) =>
    `The review was due on ${day(facts.dueOn)}, in the state of emergency that lasted ` +
    `${span(day(facts.emergencyFrom), day(facts.emergencyTo))}, and could be made up for within 30 days ` +
    `after it, until ${day(result)}`,
  'suspension.resumed-from': ({ facts: { cause, causeEndedOn, requestedOn }, result }) =>
    `Payment was suspended because ${SUSPENSION_CAUSES[cause]}; the cause ended on ${day(causeEndedOn)}` +
    `${requestedOn ? ` and payment was asked for on ${day(requestedOn)}` : ''}, so payment is made again from ` +
    `${day(result.from)}, ${result.backPay ? 'and also' : 'but not'} for the months of the suspension`,
  'suspension.requested-in-time': ({ facts, result }) =>
    `The cause of the suspension ended on ${day(facts.causeEndedOn)}, so the last day for asking in time was ` +
    `${day(facts.lastDay)}; payment was asked for on ${day(facts.requestedOn)}, ${result ? 'in time' : 'too late'}`,
  'suspension.twelve-months': ({ facts, result }) =>
    `${capital(CESSATION_CAUSES[facts.cause])}, and the 12 months counted from ${day(facts.on)} end on ${day(result)}`,
  'suspension.payment-ends': ({ facts, result }) =>
    `Payment ends because ${CESSATION_CAUSES[facts.cause]}; the day that counts is ${day(facts.on)}, so nothing is ` +
    `paid any more from the first day of the following month, ${day(result)}`,
  'suspension.validity-in-emergency': ({ facts, result }) =>
    `The medical decision was valid until ${day(facts.validUntil)}, which ${result ? 'lies' : 'does not lie'} within ` +
    `the time that the emergency rules cover, ${span(day(facts.windowFrom), day(facts.windowTo))}`,
  'suspension.validity-prolonged': ({ facts, result }) =>
    `The validity of the medical decision, which ended on ${day(facts.validUntil)}, is prolonged until ${day(result)}`,
}
