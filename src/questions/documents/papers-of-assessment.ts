import { paper, type ListedPaper } from './paper.js'

/** The papers of the medical assessment. */
export const PAPERS_OF_ASSESSMENT: readonly ListedPaper[] = [
  paper('assessment-application', 'original', 'medical-assessment'),
  paper('identity-card', 'original-and-copy', 'medical-assessment'),
  paper('sick-leave-days-certificate', 'original', 'sick-pay'),
  paper('cause-and-onset', 'original-and-copy', 'medical-assessment'),
  paper('medical-documents', 'original-and-copy', 'medical-assessment'),
  paper('other-papers-of-the-case', 'original-and-copy', 'medical-assessment'),
]

/** Those taken at a distance in 2020; the notice asks for the declaration beside its address of e-mail, and nowhere else. */
export const PAPERS_AT_A_DISTANCE: readonly ListedPaper[] = [
  paper('documents-since-last-review', 'copy', 'distance-review-2020'),
  paper('rehabilitation-programme', 'copy', 'distance-review-2020'),
  paper('declaration-of-conformity', 'original', 'distance-review-2020', 'e-mail'),
  paper('assessment-application-annex-10', 'copy', 'distance-new-case-2020'),
  paper('medical-documents-of-new-case', 'copy', 'distance-new-case-2020'),
  paper('declaration-of-conformity-of-new-case', 'original', 'distance-new-case-2020', 'e-mail'),
]
