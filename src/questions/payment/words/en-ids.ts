import type { PaymentState } from '../payment-state.js'
import type { CessationCause, SuspensionCause } from '../steps.js'
import type { LiftingAct } from '../what-lifts.js'

/** Of the pension. */
export const PAYMENT_STATES: Readonly<Record<PaymentState['state'], string>> = {
  'before-grant': 'not granted yet',
  'in-payment': 'in payment',
  suspended: 'suspended',
  ended: 'ended',
  converted: 'converted into the old-age pension',
  undetermined: 'not determined, as facts are missing',
}

export const CAUSES_OF_SUSPENSION: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'medical review missed',
  'documents-not-presented': 'documents or investigations asked for not presented',
  'missed-convocation': 'call to a medical examination missed',
  'examination-refused': 'medical examination refused',
  'programme-not-followed': 'rehabilitation programme not followed',
  'decision-not-sent': 'new decision not sent',
  'own-request': 'request of the pensioner',
  work: 'work that could not be combined with the pension',
  'allowance-option': 'choice of another right of the same purpose',
  'emergency-documents': 'current medical documents not presented after the state of emergency',
}

export const CAUSES_OF_END: Readonly<Record<CessationCause, string>> = {
  death: 'death of the pensioner',
  'capacity-regained': 'capacity for work regained',
  'conditions-lost': 'conditions of the pension lost',
  'missed-review': CAUSES_OF_SUSPENSION['missed-review'],
  'missed-convocation': CAUSES_OF_SUSPENSION['missed-convocation'],
  'programme-not-followed': CAUSES_OF_SUSPENSION['programme-not-followed'],
  'documents-not-presented': CAUSES_OF_SUSPENSION['documents-not-presented'],
  'examination-refused': CAUSES_OF_SUSPENSION['examination-refused'],
}

/** What brings the payment back. */
export const LIFTING_ACTS: Readonly<Record<LiftingAct, string>> = {
  'new-decision': 'a new medical decision in a degree',
  'new-decision-and-request': 'a new medical decision in a degree and a request to resume payment',
  'programme-resumed': 'the start or resumption of the rehabilitation programme',
  'programme-proof-and-request':
    'proof that the rehabilitation programme is followed and a request to resume payment',
  'end-of-work-and-request': 'the end of the work and a request to resume payment',
  request: 'a request to resume payment',
  'request-for-the-allowance': 'a request for the companion allowance again',
}
