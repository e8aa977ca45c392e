import { list, longList, documents } from '../../../grammar/en/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { Paper, DocumentFact } from '../index.js'
import type { DocumentsRules } from '../steps.js'

/** What of a case calls for papers. */
const DOCUMENT_FACTS: Readonly<Record<DocumentFact, string>> = {
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

const inWords = (facts: readonly string[]): string =>
  list(Object.entries(DOCUMENT_FACTS).flatMap(([fact, words]) => (facts.includes(fact) ? [words] : [])))

const PAPER_FORMS: Readonly<Record<Paper['form'], string>> = {
  original: 'original',
  'original-and-copy': 'original and copy',
  copy: 'copy',
}

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) => {
    if (facts.facts.length === 0) return 'No fact of the case is given that calls for a document'
    const needed = result.length === 0 ? 'no document on the list' : documents(result.length)
    return `For ${inWords(facts.facts)}, ${needed} ${result.length > 1 ? 'are' : 'is'} needed`
  },
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'The facts given call for no documents'
      : `You need the following: ${longList(papers.map(({ titles, form }) => `${titles.en} – ${PAPER_FORMS[form]}`))}`,
}
