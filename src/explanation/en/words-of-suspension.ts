import type { CessationCause, DayOfSuspension, SuspensionCause } from '../../questions/payment/steps.js'

type OnDay = (on: string) => string

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
  'validity-in-emergency': on =>
    `The medical decision is valid until ${on}; without current medical documents by then`,
}

/** Law 263/2010 looks at the day on which some of it was reported or found. */
export const REPORTED_OR_FOUND: Readonly<Partial<Record<DayOfSuspension, OnDay>>> = {
  'missed-convocation': on =>
    `It was reported to the pension house on ${on} that the pensioner did not come when called to a medical ` +
    'examination',
  'examination-refused': on =>
    `It was reported to the pension house on ${on} that the pensioner refused the medical examination`,
  'programme-not-followed': on => `It was found on ${on} that the rehabilitation programme was not followed`,
}

const NEW_DECISION =
  'the new medical decision that places the pensioner in a degree of invalidity was issued on'

/** Under Law 360/2023, what ended the cause of a suspension: each stands before the day. */
export const ENDED_BY: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': NEW_DECISION,
  'documents-not-presented': NEW_DECISION,
  'missed-convocation': NEW_DECISION,
  'examination-refused': NEW_DECISION,
  'programme-not-followed': 'the proof that it is followed was given on',
  'decision-not-sent': 'the cause ended on',
  'own-request': 'the cause ended on',
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
}
