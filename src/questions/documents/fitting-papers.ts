import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import type { DocumentFact, RequiredDocumentsFacts } from './facts.js'
import { PAPERS_OF_APPLICATION } from './papers-of-application.js'
import { PAPERS_OF_ASSESSMENT } from './papers-of-assessment.js'
import type { Inquiry, Paper } from './steps.js'

/** The lists: of the application, of the assessment, and of what was taken at a distance in 2020. */
const LISTS = ['application', 'assessment', 'distance'] as const
type List = (typeof LISTS)[number]

const OF_ASSESSMENT: readonly DocumentFact[] = ['medical-assessment', 'sick-pay']
const AT_A_DISTANCE: readonly DocumentFact[] = ['distance-review-2020', 'distance-new-case-2020']

const listOf = ({ neededFor }: Paper): List => {
  if (OF_ASSESSMENT.includes(neededFor)) return 'assessment'
  return AT_A_DISTANCE.includes(neededFor) ? 'distance' : 'application'
}

const OF_PRACTICE: Basis = derived('geo-55-2020', 'medical reviews due in the state of emergency')
const ANNEX_7: Basis = confirmed('gd-257-2011', 'annex 7 and the papers beside it')
const OF_NOTARIES: Basis = confirmed('notaries-regulation', 'medical decision of the public system')

/** The pension houses' lists; the notaries' medical decision is the public one. */
const BASIS = byLaw<Readonly<Record<List, Basis>>>({
  'law-263-2010': { application: ANNEX_7, assessment: ANNEX_7, distance: OF_PRACTICE },
  'law-360-2023': {
    application: derived('law-360-2023', 'art. 93'),
    assessment: confirmed('law-360-2023', 'art. 64(2), art. 68(4)'),
    distance: OF_PRACTICE,
  },
  notaries: { application: OF_NOTARIES, assessment: OF_NOTARIES, distance: OF_PRACTICE },
})

const PUBLIC: readonly Paper[] = [...PAPERS_OF_APPLICATION, ...PAPERS_OF_ASSESSMENT]

/** Of the notaries' application only the medical decision is known: it is the public one, like its assessment. */
const NOTARIES: readonly Paper[] = [
  ...PAPERS_OF_APPLICATION.filter(({ id }) => id === 'medical-decision'),
  ...PAPERS_OF_ASSESSMENT,
]

const PAPERS = byLaw<readonly Paper[]>({
  'law-263-2010': PUBLIC,
  'law-360-2023': PUBLIC,
  notaries: NOTARIES,
})

/** The papers that the facts of a case call for, in the order of the lists. */
export const fittingPapers = ({ law, facts }: RequiredDocumentsFacts, inquiry: Inquiry): readonly Paper[] => {
  const papers = PAPERS[law].filter(({ neededFor }) => facts.includes(neededFor))
  for (const list of LISTS) {
    const ofList = papers.filter(paper => listOf(paper) === list)
    if (ofList.length > 0)
      inquiry.step(
        'documents.papers-called-for',
        BASIS[law][list],
        { facts: [...new Set(ofList.map(({ neededFor }) => neededFor))] },
        ofList.map(({ id }) => id),
      )
  }
  return papers
}
