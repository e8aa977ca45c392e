import type { Citation } from '../../../law/citation.js'
import type { FactsOf, ResultOf } from '../../../questions/every-step.js'
import type { SuspensionRules } from '../../../questions/payment/steps.js'
import { firstOfNextMonth } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, span } from '../forms.js'
import { CESSATION_CAUSES, SUSPENSION_CAUSES } from '../words-of-payment.js'
import { COUNTED_FROM, ENDED_BY, ENDS_AFTER, REPORTED_OR_FOUND } from '../words-of-suspension.js'
import { own } from '../../../values/bare.js'

const ofLaw263 = ({ act }: Citation): boolean => act === 'law-263-2010'

const dayCounted = ({ counted, on }: FactsOf<'suspension.from'>, citation: Citation): string =>
  ((ofLaw263(citation) ? own(REPORTED_OR_FOUND, counted) : undefined) ?? COUNTED_FROM[counted])(day(on))

/** Only Law 263/2010 makes the day hang on the request. */
const ending = (facts: FactsOf<'suspension.resumed-from'>, citation: Citation): string => {
  const { cause, causeEndedOn, requestedOn } = facts
  return ofLaw263(citation)
    ? `the cause ended on ${day(causeEndedOn)}` +
        (requestedOn && cause !== 'programme-not-followed'
          ? ` and payment was asked for on ${day(requestedOn)}`
          : '')
    : `${ENDED_BY[cause]} ${day(causeEndedOn)}`
}

/** The month whose first day it is: after the end of the cause, or under Law 263/2010 after a request made late. */
const monthOfResumption = (
  { causeEndedOn }: FactsOf<'suspension.resumed-from'>,
  { from }: ResultOf<'suspension.resumed-from'>,
  citation: Citation,
): string => {
  if (!ofLaw263(citation)) return 'the following month'
  return from === firstOfNextMonth(causeEndedOn)
    ? 'the month after the one in which the cause ended'
    : 'the month after the one in which payment was asked for'
}

const AFTER_TWELVE_MONTHS: Readonly<
  Record<NonNullable<FactsOf<'suspension.twelve-months'>['reading']> | 'none', string>
> = {
  none: '',
  no: ', although this is not a working day',
  yes: ', having moved there from a day that is not a working day',
}

export const SUSPENSION: SentencesOf<SuspensionRules> = {
  'suspension.ground': ({ facts: { cause, imputable }, result }) =>
    result
      ? `Payment must be suspended because ${SUSPENSION_CAUSES[cause]}` +
        (cause === 'own-request' ? '' : ", through the pensioner's own fault")
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
