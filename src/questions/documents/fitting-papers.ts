import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import type { RequiredDocumentsFacts } from './facts.js'
import { PAPERS_OF_APPLICATION } from './papers-of-application.js'
import { PAPERS_OF_ASSESSMENT } from './papers-of-assessment.js'
import type { Inquiry, Paper } from './steps.js'

/** The pension houses' lists; the notaries' medical decision is the public one. */
const BASIS = byLaw<Basis>({
  'law-263-2010': confirmed('gd-257-2011', 'annex 7 and the papers beside it'),
  'law-360-2023': derived('law-360-2023', 'art. 93'),
  notaries: confirmed('notaries-regulation', 'medical decision of the public system'),
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
  inquiry.step(
    'documents.papers-called-for',
    BASIS[law],
    { facts },
    papers.map(({ id }) => id),
  )
  return papers
}
