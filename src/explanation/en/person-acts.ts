import { day } from '../../grammar/en/dates.js'
import type { PersonWords } from '../person/words.js'

export const ACTS: PersonWords['acts'] = {
  'go-to-review': 'go to the medical review',
  'tell-why-you-cannot-come': 'if you cannot come, tell the reason, with proof',
  'send-medical-papers':
    'send current medical papers: after the state of emergency of 2020 they stood for the review',
  'be-assessed':
    'ask in good time for a medical assessment and go to it, to have the new decision in time (it may take 30 days)',
  'resume-the-programme':
    'take up the rehabilitation programme again, get proof from the physician, and hand it in with the request to be paid again',
  'ask-to-resume': 'ask in writing to be paid again',
  'ask-for-the-allowance-back': 'ask in writing for the companion allowance again',
  'send-new-decision': 'send a copy of the new medical decision',
  'apply-for-the-pension': 'apply for the pension',
  'apply-anew': 'you may ask for a new assessment, then apply for the pension anew at the pension house',
  'prove-missing-stage':
    'if you have contribution stage that was not counted, bring proof of it and apply again',
  'apply-for-the-old-age-pension': 'apply for the old-age pension',
  'contest-medical-decision': 'you may contest the medical decision',
  'contest-institute-decision': "you may contest the institute's decision before the Superior Commission",
  'go-to-court-against-ruling': 'you may take the ruling of the medical commission to court',
  'contest-pension-decision': 'you may contest the pension decision',
  'contest-refusal': 'you may contest the decision that refuses the pension',
  'contest-suspension': 'you may contest the decision that suspends payment',
  'contest-end-of-payment': 'you may contest the decision that ends payment',
  'show-it-was-not-your-fault':
    'if the reason was not your fault, bring proof of it: in that case payment may not be suspended',
  'claim-unpaid-sums':
    'the family can claim what was left unpaid, with the whole pension of the month of death if it was in payment',
  'claim-the-death-grant': 'the family can claim the death grant (ajutor de deces)',
  'give-missing-stage':
    'bring proof in time of any stage that is missing in your file; no application is needed',
  'ask-for-revision':
    'if the amount seems wrong, ask for its revision; differences are paid, as a rule, for three years back',
  'ask-for-annulment':
    'if you no longer want the pension that was granted, you may ask for it to be annulled',
  'report-changes': 'report every change that bears on the pension (address, another pension)',
  'ask-for-recalculation':
    'if you have contribution stage that was not counted, ask for a recalculation: it is paid from the month after the request',
  'choose-one-right':
    'if you also have another right of the same purpose as the companion allowance, choose one of them',
  'work-beside-the-pension':
    'you may work while receiving the pension, whatever you earn: it is not suspended',
  'ask-for-a-review': 'if your health changes, you may ask for a medical review at any time',
}

export const PAPERS: PersonWords['papers'] = {
  'assessment-request': 'the application for assessment',
  'claim-to-the-tribunal': 'the claim to the tribunal, with the decision contested',
  contestation: 'the written contestation',
  'copy-of-the-new-decision': 'a copy of the new medical decision',
  'death-certificate': 'the death certificate',
  'discharge-papers': 'hospital discharge papers',
  'identity-card': 'your identity card',
  'medical-decision': 'the medical decision',
  'medical-papers': 'recent medical papers',
  'pension-application': 'the application for the pension',
  'proof-of-kinship': 'proof of kinship',
  'proof-of-stage': 'proof of contribution stage',
  'proof-of-the-programme': "the physician's proof that you follow the programme",
  'proof-of-the-reason': 'proof of the reason',
  'proof-that-work-ended': 'proof that the work has ended',
  request: 'the written request',
}

type OnDay = PersonWords['consequences']['payment-ends']
const from = (on: Parameters<OnDay>[0]): string => (on === undefined ? '' : ` from ${day(on)}`)

export const CONSEQUENCES: PersonWords['consequences'] = {
  'payment-suspended': on => `payment is suspended${from(on)}`,
  'payment-ends': on => `the pension ends${from(on)}`,
  'decision-final': () => 'the decision becomes final',
  'ruling-final': () => 'the ruling becomes final',
  'pension-stands': () => 'the pension stands as granted',
  'starts-at-registration': () => 'the pension starts only on the day the application is registered',
  'paid-only-from-request': () => 'payment comes back only from the month after the request',
  'months-lost': () => 'months more than three years back are lost',
  'sums-lost': () => 'the sums can no longer be claimed',
  'paid-as-found': () => 'the pension is set from what is in the file alone',
  'absence-counts-as-own-fault': () => 'the absence counts as your own fault',
  'stays-suspended': () => 'payment stays suspended',
  'new-right-only': () => 'only a new application can open another right',
}

export const STATES_OF_DATES: PersonWords['statesOfDates'] = {
  done: 'done',
  late: 'late',
  missed: 'missed',
  ahead: 'ahead',
  'no-longer-possible': 'no longer possible',
}

export const REFUSED_BECAUSE: PersonWords['refusedBecause'] = {
  'standard-age-reached': 'on the day of the medical decision you had already reached the standard age',
  'stage-below-table-3': 'your contribution stage is shorter than the one asked for at your age',
  'no-contribution-stage': 'you have no contributory stage, and the law asks for some, however short',
  'less-than-two-of-the-last-five-years': 'you have not two years of stage in the last five',
  'degree-not-covered': 'the system of the notaries public gives no pension for this degree',
  'not-a-notary-at-decision': 'on the day of the medical decision you were not a notary public',
}
