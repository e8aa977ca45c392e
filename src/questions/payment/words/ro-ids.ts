import type { PaymentState } from '../payment-state.js'
import type { CessationCause, SuspensionCause } from '../steps.js'
import type { LiftingAct } from '../what-lifts.js'

/** Of the pension, which is feminine. */
export const PAYMENT_STATES: Readonly<Record<PaymentState['state'], string>> = {
  'before-grant': 'neacordată încă',
  'in-payment': 'în plată',
  suspended: 'suspendată',
  ended: 'încetată',
  converted: 'transformată în pensie pentru limită de vârstă',
  undetermined: 'nedeterminată, din lipsă de informații',
}

export const CAUSES_OF_SUSPENSION: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'neprezentarea la revizuirea medicală',
  'documents-not-presented': 'neprezentarea documentelor sau a investigațiilor medicale cerute',
  'missed-convocation': 'neprezentarea la convocarea pentru expertizare',
  'examination-refused': 'refuzul examinărilor stabilite la convocare',
  'programme-not-followed': 'neîndeplinirea obligației de a urma programul recuperator',
  'decision-not-sent': 'netransmiterea noii decizii medicale',
  'own-request': 'cererea pensionarului',
  work: 'o activitate care nu se putea cumula cu pensia',
  'allowance-option': 'opțiunea pentru un alt drept acordat în același scop',
  'emergency-documents': 'neprezentarea documentelor medicale actuale după starea de urgență',
}

export const CAUSES_OF_END: Readonly<Record<CessationCause, string>> = {
  death: 'decesul pensionarului',
  'capacity-regained': 'redobândirea capacității de muncă',
  'conditions-lost': 'pierderea condițiilor de acordare',
  'missed-review': CAUSES_OF_SUSPENSION['missed-review'],
  'missed-convocation': CAUSES_OF_SUSPENSION['missed-convocation'],
  'programme-not-followed': CAUSES_OF_SUSPENSION['programme-not-followed'],
  'documents-not-presented': CAUSES_OF_SUSPENSION['documents-not-presented'],
  'examination-refused': CAUSES_OF_SUSPENSION['examination-refused'],
}

/** What brings the payment back. */
export const LIFTING_ACTS: Readonly<Record<LiftingAct, string>> = {
  'new-decision': 'o nouă decizie medicală de încadrare într-un grad',
  'new-decision-and-request':
    'o nouă decizie medicală de încadrare într-un grad și o cerere de reluare a plății',
  'programme-resumed': 'reluarea sau începerea programului recuperator',
  'programme-proof-and-request': 'dovada urmării programului recuperator și o cerere de reluare a plății',
  'end-of-work-and-request': 'încetarea activității și o cerere de reluare a plății',
  request: 'o cerere de reluare a plății',
  'request-for-the-allowance': 'o cerere de revenire la indemnizația pentru însoțitor',
}
