import type { DocumentFact, WayToHandIn } from '../facts.js'
import type { FiledBy, FormOfPaper, PlaceOfPapers } from '../steps.js'

/** What of a case calls for papers of its own. */
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

export const FORMS: Readonly<Record<FormOfPaper, string>> = {
  original: 'original',
  'original-and-copy': 'original and copy',
  copy: 'copy',
}

/** As each stands after "at". */
export const PLACES: Readonly<Record<PlaceOfPapers, string>> = {
  'territorial-pension-house': 'the territorial pension house of your domicile',
  'assessment-office':
    'the medical assessment office of your domicile (in Bucharest one in each sector, elsewhere in the county seat)',
  'notaries-pension-house': "the Notaries' Pension House",
}

export const WAYS: Readonly<Record<WayToHandIn, string>> = {
  'in-person': 'in person',
  'in-person-by-appointment': 'in person, by appointment by telephone only',
  'post-with-confirmation': 'by post with confirmation of receipt',
  electronic: 'electronically',
  'e-mail': 'by e-mail',
}

export const FILED_BY: Readonly<Record<FiledBy, string>> = {
  person: 'the person',
  representative: 'a representative with a special power of attorney',
  'family-member': 'a member of the family, where the person cannot move',
}
