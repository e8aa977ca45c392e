import type { MedicalAuthorities } from '../../questions/contestation/index.js'
import type { DocumentFact, Paper } from '../../questions/documents/index.js'
import type { Against, Body, TermId } from '../../questions/contestation/steps.js'
import type { TermUnit } from '../../terms/steps.js'

export const BODIES: Readonly<Record<Body, string>> = {
  'regional-medical-commission': 'the regional medical commission',
  'central-medico-military-commission': 'the central medico-military commission',
  'superior-commission': 'the Superior Commission',
  'central-contestation-commission': 'the Central Contestation Commission',
  tribunal: 'the tribunal',
}

export const DECIDING: Readonly<Record<MedicalAuthorities['decidedBy'], string>> = {
  'medical-expert-of-social-insurance': 'a medical expert of social insurance',
  'medico-military-commission': 'a medico-military commission',
}

export const AGAINST: Readonly<Record<Against, string>> = {
  'medical-decision': 'the medical decision',
  'commission-ruling': 'the ruling of the medical commission',
  'institute-decision': 'the decision of the institute of medical expertise',
  'institute-ruling': 'the ruling of the Superior Commission',
  'pension-decision': 'the pension decision',
  'pension-commission-ruling': 'the ruling of the Central Contestation Commission',
}

/** Each completes "the term for". */
export const TERMS: Readonly<Record<TermId, string>> = {
  'issue-of-medical-decision': 'issuing the medical decision',
  'communication-of-medical-decision': 'communicating the medical decision',
  'contestation-of-medical-decision': 'contesting the medical decision',
  'ruling-on-contestation': 'ruling on the contestation of the medical decision',
  'communication-of-ruling': 'communicating the ruling on the medical decision',
  'court-against-ruling': 'taking the ruling on the medical decision to the tribunal',
  'contestation-of-institute-decision': 'contesting the decision of the institute of medical expertise',
  'court-against-institute-ruling': 'taking the ruling of the Superior Commission to the tribunal',
  'decision-on-pension': 'issuing the pension decision',
  'communication-of-pension-decision': 'communicating the pension decision',
  'annulment-on-request': 'asking for the granted pension to be annulled',
  'contestation-of-pension-decision': 'contesting the pension decision',
  'court-against-central-commission':
    'taking the ruling of the Central Contestation Commission to the tribunal',
}

export const UNITS: Readonly<Record<TermUnit, readonly [one: string, many: string]>> = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
}

export const PAPER_FORMS: Readonly<Record<Paper['form'], string>> = {
  original: 'original',
  'original-and-copy': 'original and copy',
  copy: 'copy',
}

/** What of a case calls for papers. */
export const DOCUMENT_FACTS: Readonly<Record<DocumentFact, string>> = {
  application: 'the application for the pension',
  'medical-assessment': 'the medical assessment',
  'distance-review-2020': 'the review made at a distance in 2020',
  'distance-new-case-2020': 'the assessment of a new case made at a distance in 2020',
  'employment-before-2011': 'employment before 2011',
  'cooperative-member': 'membership of a farming cooperative',
  farmer: 'insurance as a farmer',
  'other-service': 'other periods of service',
  'military-service': 'military service',
  'university-studies': 'university studies',
  'foreign-university-studies': 'university studies abroad',
  'permanent-bonuses': 'permanent bonuses',
  'work-group-I-or-II': 'work in group I or II or in particular or special conditions',
  representative: 'an application made by a representative',
  'persecuted-or-revolutionary': 'the status of a persecuted person or of a participant in the Revolution',
  'early-pension': 'an early pension',
  'activity-since-2011': 'activity after 1 January 2011',
  'sick-pay': 'sick pay',
  'insured-at-decision': 'insurance on the day of the medical decision',
  'work-accident': 'a work accident',
  'occupational-disease': 'an occupational disease',
}
