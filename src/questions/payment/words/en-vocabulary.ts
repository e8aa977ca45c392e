import { day } from '../../../grammar/en/dates.js'
import type { Citation } from '../../../law/citation.js'
import type { FactsOf, ResultOf } from '../../../law/step.js'
import { own } from '../../../values/bare.js'
import { firstOfMonth, firstOfNextMonth, monthOf } from '../../../values/civil-date.js'
import type { PaymentAnswers } from '../answers.js'
import type { PaymentRules, SuspensionCause, CessationCause, DayOfSuspension } from '../steps.js'

type Suspension = PaymentAnswers['suspension']

export const state = ({ suspended, from, endsPaymentFrom }: Suspension): string => {
  if (suspended) return `Payment of your pension is suspended${from ? ` from ${day(from)}` : ''}`
  return endsPaymentFrom
    ? `Payment of your pension is not suspended: it ceases altogether, from ${day(endsPaymentFrom)}`
    : 'Payment of your pension is not suspended'
}

const ofLaw263 = ({ act }: Citation): boolean => act === 'law-263-2010'

type OnDay = (on: string) => string

/** Law 263/2010 looks at the day on which some of it was reported or found. */
const REPORTED_OR_FOUND: Readonly<Partial<Record<DayOfSuspension, OnDay>>> = {
  'missed-convocation': on =>
    `It was reported to the pension house on ${on} that the pensioner did not come when called to a medical ` +
    'examination',
  'programme-not-followed': on => `It was found on ${on} that the rehabilitation programme was not followed`,
}

/** What happened on the day whose month decides: each ends before ", so". */
export const COUNTED_FROM: Readonly<Record<DayOfSuspension, OnDay>> = {
  'missed-review': on => `The medical review that was missed was due on ${on}`,
  'documents-not-presented': on =>
    `The medical review for which documents or investigations were not presented was due on ${on}`,
  'missed-convocation': on => `The pensioner did not come when called to a medical examination on ${on}`,
  'examination-refused': on => `The pensioner refused the medical examination on ${on}`,
  'programme-not-followed': on => `The rehabilitation programme was not followed on ${on}`,
  'decision-not-sent': on =>
    `The last day for sending the new decision to the Notaries' Pension House was ${on}, and it was not sent`,
  'own-request': on => `The pensioner asked for the suspension on ${on}`,
  work: on => `The work that could not be combined with the pension began on ${on}`,
  'allowance-option': on =>
    `The pensioner chose another right of the same purpose instead of the companion allowance on ${on}`,
  'emergency-documents': on =>
    `The last day for presenting current medical documents after the state of emergency was ${on}`,
  'validity-in-emergency': on =>
    `The medical decision is valid until ${on}; without current medical documents by then`,
}

export const dayCounted = (
  { counted, on }: FactsOf<PaymentRules, 'suspension.from'>,
  citation: Citation,
): string =>
  ((ofLaw263(citation) ? own(REPORTED_OR_FOUND, counted) : undefined) ?? COUNTED_FROM[counted])(day(on))

const NEW_DECISION =
  'the new medical decision that places the pensioner in a degree of invalidity was issued on'

/** Under Law 360/2023, what ended the cause of a suspension: each stands before the day. */
const ENDED_BY: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': NEW_DECISION,
  'documents-not-presented': NEW_DECISION,
  'missed-convocation': NEW_DECISION,
  'examination-refused': NEW_DECISION,
  'programme-not-followed': 'the proof that it is followed was given on',
  'decision-not-sent': 'the cause ended on',
  'own-request': 'payment was asked for again on',
  work: 'work beside the pension is no longer a cause of suspension from',
  'allowance-option': 'the pensioner asked for the companion allowance again on',
  'emergency-documents': NEW_DECISION,
}

/** Only Law 263/2010 makes the day hang on the request. */
export const ending = (
  facts: FactsOf<PaymentRules, 'suspension.resumed-from'>,
  citation: Citation,
): string => {
  const { cause, causeEndedOn, requestedOn } = facts
  return ofLaw263(citation)
    ? `the cause ended on ${day(causeEndedOn)}` +
        (requestedOn && cause !== 'programme-not-followed'
          ? ` and payment was asked for on ${day(requestedOn)}`
          : '')
    : `${ENDED_BY[cause]} ${day(causeEndedOn)}`
}

/** The month whose first day it is: after the end of the cause, or under Law 263/2010 after a request made late. */
export const monthOfResumption = (
  { causeEndedOn }: FactsOf<PaymentRules, 'suspension.resumed-from'>,
  { from }: ResultOf<PaymentRules, 'suspension.resumed-from'>,
  citation: Citation,
): string => {
  if (!ofLaw263(citation))
    return from === firstOfMonth(monthOf(causeEndedOn)) ? 'that month' : 'the following month'
  return from === firstOfNextMonth(causeEndedOn)
    ? 'the month after the one in which the cause ended'
    : 'the month after the one in which payment was asked for'
}

export const AFTER_TWELVE_MONTHS: Readonly<
  Record<NonNullable<FactsOf<PaymentRules, 'suspension.twelve-months'>['reading']> | 'none', string>
> = {
  none: '',
  no: ', although this is not a working day',
  yes: ', having moved there from a day that is not a working day',
}

/** Each completes "because" and "although". */
export const SUSPENSION_CAUSES: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'the medical review was missed',
  'documents-not-presented': 'the documents or investigations asked for were not presented',
  'missed-convocation': 'the call to a medical examination was not answered',
  'examination-refused': 'the medical examination was refused',
  'programme-not-followed': 'the rehabilitation programme was not followed',
  'decision-not-sent': "the new decision was not sent to the Notaries' Pension House in time",
  'own-request': 'the pensioner asked for it',
  work: 'the pensioner did work that could not be combined with the pension',
  'allowance-option':
    'the pensioner chose another right of the same purpose instead of the companion allowance',
  'emergency-documents': 'current medical documents were not presented after the state of emergency',
}

/** Each completes "because". */
export const CESSATION_CAUSES: Readonly<Record<CessationCause, string>> = {
  death: 'the pensioner died',
  'capacity-regained': 'work capacity was regained',
  'conditions-lost': 'the conditions of the pension are no longer met',
  'missed-review': SUSPENSION_CAUSES['missed-review'],
  'missed-convocation': SUSPENSION_CAUSES['missed-convocation'],
  'programme-not-followed': SUSPENSION_CAUSES['programme-not-followed'],
  'documents-not-presented': SUSPENSION_CAUSES['documents-not-presented'],
  'examination-refused': SUSPENSION_CAUSES['examination-refused'],
}

/** After what payment ceases: each stands before ", payment ceases". What lasts 12 months may still come right. */
export const ENDS_AFTER: Readonly<Record<CessationCause, OnDay>> = {
  death: on => `Because the pensioner died on ${on}`,
  'capacity-regained': on => `Because the decision of ${on} finds work capacity regained`,
  'conditions-lost': on => `Because the conditions of the pension were lost on ${on}`,
  'missed-review': on => `If the missed medical review is not made up for in the 12 months that end on ${on}`,
  'missed-convocation': on =>
    `If the missed medical examination is not made up for in the 12 months that end on ${on}`,
  'programme-not-followed': on =>
    `If the rehabilitation programme is not taken up again in the 12 months that end on ${on}`,
  'documents-not-presented': on =>
    `If the documents or investigations asked for are not presented in the 12 months that end on ${on}`,
  'examination-refused': on =>
    `If the medical examination that was refused is not made in the 12 months that end on ${on}`,
}
