import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { own } from '../../values/bare.js'
import type { RequiredDocumentsFacts } from './facts.js'
import { listOf } from './lists.js'
import type { ListedPaper } from './paper.js'
import { PAPERS_OF_APPLICATION } from './papers-of-application.js'
import { PAPERS_AT_A_DISTANCE, PAPERS_OF_ASSESSMENT } from './papers-of-assessment.js'
import { type Inquiry, type ListOfPapers, LISTS, type Paper } from './steps.js'
import { whereToHandIn } from './where-to-hand-in.js'

const OF_PRACTICE: Basis = derived('geo-55-2020', 'medical reviews due in the state of emergency')
const AT_A_DISTANCE = { 'distance-review': OF_PRACTICE, 'distance-new-case': OF_PRACTICE } as const
const ANNEX_7: Basis = confirmed('gd-257-2011', 'annex 7 and the papers beside it')
const OF_NOTARIES: Basis = confirmed('notaries-regulation', 'medical decision of the public system')

/** The pension houses' lists; the notaries' medical decision is the public one. */
const BASIS = byLaw<Readonly<Record<ListOfPapers, Basis>>>({
  'law-263-2010': { application: ANNEX_7, assessment: ANNEX_7, ...AT_A_DISTANCE },
  'law-360-2023': {
    // The list of the law before is taken over: no list of its own was read.
    application: derived('law-360-2023', 'art. 93'),
    assessment: confirmed('law-360-2023', 'art. 64(2), art. 68(4)'),
    ...AT_A_DISTANCE,
  },
  notaries: { application: OF_NOTARIES, assessment: OF_NOTARIES, ...AT_A_DISTANCE },
})

const PUBLIC: readonly ListedPaper[] = [
  ...PAPERS_OF_APPLICATION,
  ...PAPERS_OF_ASSESSMENT,
  ...PAPERS_AT_A_DISTANCE,
]

/** Of the notaries' application only the medical decision is known: it is the public one, like its assessment. */
const NOTARIES: readonly ListedPaper[] = [
  ...PAPERS_OF_APPLICATION.filter(({ id }) => id === 'medical-decision'),
  ...PAPERS_OF_ASSESSMENT,
  ...PAPERS_AT_A_DISTANCE,
]

const PAPERS = byLaw<readonly ListedPaper[]>({
  'law-263-2010': PUBLIC,
  'law-360-2023': PUBLIC,
  notaries: NOTARIES,
})

/** The papers that the facts of a case call for, in the order of the lists, each with where it is handed in. */
export const fittingPapers = (
  { law, facts, by }: RequiredDocumentsFacts,
  inquiry: Inquiry,
): readonly Paper[] => {
  const papers = PAPERS[law].filter(
    paper => facts.includes(paper.neededFor) && (by === undefined || (own(paper, 'onlyBy') ?? by) === by),
  )
  const handedIn = new Map<ListOfPapers, Pick<Paper, 'where' | 'ways' | 'filedBy' | 'citation'>>()
  for (const list of LISTS) {
    const ofList = papers.filter(paper => listOf(paper) === list)
    if (ofList.length === 0) continue
    inquiry.step(
      'documents.papers-called-for',
      BASIS[law][list],
      { facts: [...new Set(ofList.map(({ neededFor }) => neededFor))] },
      ofList.map(({ id }) => id),
    )
    const place = whereToHandIn(law, list, inquiry)
    handedIn.set(list, { ...place.handedIn, citation: place.basis.citation })
  }
  return papers.map(paper => ({ ...paper, ...handedIn.get(listOf(paper)) })) as readonly Paper[]
}
