import { own } from '../../values/bare.js'
import type { DocumentFact } from './facts.js'
import type { ListedPaper } from './paper.js'
import type { ListOfPapers } from './steps.js'

const LIST_OF: Readonly<Partial<Record<DocumentFact, ListOfPapers>>> = {
  'medical-assessment': 'assessment',
  'distance-review-2020': 'distance-review',
  'distance-new-case-2020': 'distance-new-case',
}

/** Who draws sick pay proves to each office what that one looks at: its end to the house, its days to the doctor. */
const OF_ASSESSMENT: readonly ListedPaper['id'][] = ['sick-leave-days-certificate']

export const listOf = ({ id, neededFor }: ListedPaper): ListOfPapers =>
  OF_ASSESSMENT.includes(id) ? 'assessment' : (own(LIST_OF, neededFor) ?? 'application')
