import type { Citation } from '../../../law/citation.js'
import type { ReviewExemptionGround } from '../../review/steps.js'
import type { SuspensionCause } from '../steps.js'

type Lifting = Readonly<Partial<Record<SuspensionCause, string>>>

const AFTER_NEW_DECISION_ON_REQUEST =
  'Payment is resumed on request: from the month after the issue of the new medical decision if the request is registered within 30 days ' +
  'of that day, otherwise from the month after the registration of the request. The months of the suspension are not paid'

const AFTER_NEW_DECISION =
  'Payment is resumed without a request, from the month after the issue of the new medical decision that places the pensioner in a degree ' +
  'of invalidity. The months of the suspension are not paid'

const ON_OWN_REQUEST =
  'Payment is resumed on request, from the day of the suspension. The months of the suspension are paid for up to 3 years before the ' +
  'request, if no other cause of suspension or of end of payment occurred in between'

/** What lifts each cause, by when and how. */
const LIFTED_UNDER_LAW_263: Lifting = {
  'missed-review': AFTER_NEW_DECISION_ON_REQUEST,
  'missed-convocation': AFTER_NEW_DECISION_ON_REQUEST,
  'emergency-documents': AFTER_NEW_DECISION_ON_REQUEST,
  'programme-not-followed':
    'Payment is resumed without a request, from the month after the one in which the rehabilitation programme was resumed or begun. ' +
    'The months of the suspension are not paid',
  work:
    'Payment is resumed on request: from the month after the one in which the work ended if the request is registered within 30 days of ' +
    'the last day of work, otherwise from the month after the registration of the request. The months of the suspension are not paid',
}

const LIFTED_UNDER_LAW_360: Lifting = {
  'missed-review': AFTER_NEW_DECISION,
  'documents-not-presented': AFTER_NEW_DECISION,
  'missed-convocation': AFTER_NEW_DECISION,
  'examination-refused': AFTER_NEW_DECISION,
  'emergency-documents': AFTER_NEW_DECISION,
  'programme-not-followed':
    'Payment is resumed on request and on proof that the rehabilitation programme is followed, from the month after the one in which the ' +
    'proof was given or, where the request comes later than the proof, from the month after the request. ' +
    'The months of the suspension are not paid',
  'own-request': ON_OWN_REQUEST,
  'allowance-option':
    'The companion allowance is paid again on request, from the month after the one in which it was asked for again. ' +
    'The months of the suspension are not paid',
}

/** By the law of the article. */
export const lifting = (cause: SuspensionCause, { act }: Citation): string | undefined =>
  (act === 'law-360-2023' ? LIFTED_UNDER_LAW_360 : LIFTED_UNDER_LAW_263)[cause]

/** Why the duty does not bind. */
const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'the invalidity is irreversible',
  'standard-age-reached': 'the standard retirement age had been reached',
  'within-5-years-with-complete-stage':
    'at most 5 years were left until the standard retirement age, and the complete contribution stage had been realised',
}

/** The event as its kind names it. */
export const notOwed = (eventText: string, ground: ReviewExemptionGround): string =>
  `The ${eventText} neither suspends nor ends payment of the pension, because on that day the pensioner was no longer bound by the duty: ${EXEMPTIONS[ground]}`
