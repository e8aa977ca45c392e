import { paper, type ListedPaper } from './paper.js'

/** The papers of the application for the pension, in the order of the pension houses' list (a to s). */
export const PAPERS_OF_APPLICATION: readonly ListedPaper[] = [
  paper('pension-application', 'original', 'application'),
  paper('work-book', 'original-and-copy', 'employment-before-2011'),
  paper('cooperative-work-book', 'original-and-copy', 'cooperative-member'),
  paper('farmer-insurance-book', 'original-and-copy', 'farmer'),
  paper('other-proof-of-service', 'original-and-copy', 'other-service'),
  paper('identity-and-civil-status', 'original-and-copy', 'application'),
  paper('military-record-book', 'original-and-copy', 'military-service'),
  paper('university-diploma-and-certificate', 'original-and-copy', 'university-studies'),
  paper('recognition-of-foreign-studies', 'original-and-copy', 'foreign-university-studies'),
  paper('permanent-bonuses-certificate', 'original', 'permanent-bonuses'),
  paper('work-group-certificate', 'original', 'work-group-I-or-II'),
  paper('special-power-of-attorney', 'original-and-copy', 'representative'),
  paper('persecuted-or-revolutionary-proof', 'original-and-copy', 'persecuted-or-revolutionary'),
  paper('end-of-insured-status-for-early-pension', 'original', 'early-pension'),
  paper('activity-since-2011-certificate', 'original', 'activity-since-2011'),
  paper('other-proof-of-rights', 'original-and-copy', 'application'),
  paper('medical-decision', 'original', 'application'),
  paper('end-of-sick-pay', 'original', 'sick-pay'),
  paper('end-of-insured-status', 'original', 'insured-at-decision'),
  paper('work-accident-form', 'copy', 'work-accident'),
  paper('occupational-disease-form', 'copy', 'occupational-disease'),
]
