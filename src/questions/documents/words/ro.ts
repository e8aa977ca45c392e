import { count, list } from '../../../grammar/ro/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { Paper, DocumentFact } from '../index.js'
import type { DocumentsRules } from '../steps.js'

const FORMS: Readonly<Record<Paper['form'], string>> = {
  original: 'în original',
  'original-and-copy': 'în original și copie',
  copy: 'în copie',
}

const withSmallLetter = (title: string): string => title.slice(0, 1).toLowerCase() + title.slice(1)

/** What of a case calls for papers of its own. */
const CASES: Readonly<Record<DocumentFact, string>> = {
  application: 'cererea de pensionare',
  'medical-assessment': 'expertiza medicală',
  'distance-review-2020': 'revizuirea medicală la distanță din 2020',
  'distance-new-case-2020': 'cazul nou depus la distanță în 2020',
  'employment-before-2011': 'munca de dinainte de 2011',
  'cooperative-member': 'calitatea de membru CAP',
  farmer: 'calitatea de agricultor asigurat',
  'other-service': 'alte perioade de vechime',
  'military-service': 'serviciul militar',
  'university-studies': 'studiile universitare',
  'foreign-university-studies': 'studiile universitare în străinătate',
  'permanent-bonuses': 'sporurile cu caracter permanent',
  'work-group-I-or-II': 'munca în grupele I și II sau în condiții deosebite ori speciale',
  representative: 'reprezentarea prin mandatar',
  'persecuted-or-revolutionary':
    'calitatea de beneficiar al Decretului-lege nr. 118/1990 sau al Legii nr. 341/2004',
  'early-pension': 'pensia anticipată',
  'activity-since-2011': 'activitatea de după 1 ianuarie 2011',
  'sick-pay': 'indemnizația pentru incapacitate temporară de muncă',
  'insured-at-decision': 'calitatea de asigurat la data deciziei medicale',
  'work-accident': 'accidentul de muncă',
  'occupational-disease': 'boala profesională',
}

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) => {
    const cases = Object.entries(CASES).flatMap(([id, words]) => (facts.facts.includes(id) ? [words] : []))
    const papers = result.length === 0 ? 'niciun act' : count(result.length, 'act', 'acte')
    return cases.length === 0
      ? 'Nu este indicată nicio situație pentru care să se ceară acte'
      : `Pentru ${list(cases)}, lista actelor cuprinde ${papers}`
  },
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'Pentru situația indicată nu se cer acte'
      : `Sunt necesare următoarele acte: ${papers.map(({ titles, form }) => `${withSmallLetter(titles.ro)}, ${FORMS[form]}`).join('; ')}`,
}
