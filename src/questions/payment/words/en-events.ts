import type { DossierEventId } from '../../../dossier/events.js'

/** What happened, for who answers "What happened?". */
export const EVENT_KINDS: Readonly<Record<DossierEventId, string>> = {
  'review-missed': 'missed medical review',
  'documents-not-presented': 'failure to present the documents or investigations asked for',
  'convocation-missed': 'failure to come when called to a medical examination',
  'examination-refused': 'refusal of the medical examination',
  'examination-made': 'medical examination to which the pensioner was called',
  'programme-left': 'failure to follow the rehabilitation programme',
  'programme-resumed': 'start or resumption of the rehabilitation programme',
  'work-started': 'start of work beside the pension',
  'work-ended': 'end of work beside the pension',
  'suspension-requested': 'request to suspend payment',
  'resumption-requested': 'request to resume payment',
  'review-decision': 'review decision',
  ruling: 'ruling on the contestation of the medical decision',
  judgment: 'judgment of a court',
  'allowance-option': 'choice of another right instead of the companion allowance',
  'allowance-option-back': 'return to the companion allowance',
  'decision-not-sent': "failure to send the new decision to the Notaries' Pension House",
  'international-file-incomplete': 'medical papers of an international file not sent',
  'life-certificate-missing': 'life certificate not sent',
  'mandate-expired': 'expiry of the mandate to collect the pension',
  'pay-uncollected': 'pension not collected',
  death: 'death of the pensioner',
}
