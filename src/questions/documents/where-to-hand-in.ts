import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import type { WayToHandIn } from './facts.js'
import type { HandedIn, Inquiry, ListOfPapers } from './steps.js'

interface Row {
  readonly handedIn: HandedIn
  readonly basis: Basis
}

type Rows = Readonly<Record<ListOfPapers, Row>>

const NOTICE_OF_2020: Basis = derived('geo-55-2020', 'medical reviews due in the state of emergency')

/** The notice asks a new case to be sent; in person it is taken only by appointment. */
const AT_A_DISTANCE: Pick<Rows, 'distance-review' | 'distance-new-case'> = {
  'distance-review': {
    handedIn: {
      where: 'assessment-office',
      ways: ['in-person', 'post-with-confirmation', 'e-mail'],
      filedBy: ['person'],
    },
    basis: NOTICE_OF_2020,
  },
  'distance-new-case': {
    handedIn: {
      where: 'assessment-office',
      ways: ['e-mail', 'in-person-by-appointment'],
      filedBy: ['person'],
    },
    basis: NOTICE_OF_2020,
  },
}

const HOUSE = 'territorial-pension-house'
const ON_PAPER: readonly WayToHandIn[] = ['in-person', 'post-with-confirmation']

/** The articles name the place; that papers come on paper, and by whom, is the houses' practice: so none is confirmed. */
const HANDED_IN = byLaw<Rows>({
  'law-263-2010': {
    application: {
      handedIn: { where: HOUSE, ways: ON_PAPER, filedBy: ['person', 'representative'] },
      basis: derived('law-263-2010', 'art. 103(2)'),
    },
    assessment: {
      handedIn: { where: 'assessment-office', ways: ['in-person'], filedBy: ['person'] },
      basis: derived('law-263-2010', 'art. 71(2)'),
    },
    ...AT_A_DISTANCE,
  },
  'law-360-2023': {
    application: {
      handedIn: { where: HOUSE, ways: [...ON_PAPER, 'electronic'], filedBy: ['person', 'representative'] },
      basis: derived('law-360-2023', 'art. 89(2), art. 93(6)'),
    },
    assessment: {
      handedIn: { where: 'assessment-office', ways: ['in-person'], filedBy: ['person', 'family-member'] },
      basis: derived('law-360-2023', 'art. 64(2)-(3), art. 166'),
    },
    ...AT_A_DISTANCE,
  },
  // By which way their house takes papers was not read.
  notaries: {
    application: {
      handedIn: { where: 'notaries-pension-house' },
      basis: derived('notaries-regulation', 'pension decision'),
    },
    assessment: {
      handedIn: { where: 'assessment-office' },
      basis: confirmed('notaries-regulation', 'medical decision of the public system'),
    },
    ...AT_A_DISTANCE,
  },
})

/** Where a list is handed in, by which ways, and by whom; the article says the place. */
export const whereToHandIn = (law: LawId, list: ListOfPapers, inquiry: Inquiry): Row => {
  const { handedIn, basis } = HANDED_IN[law][list]
  inquiry.step('documents.handed-in', basis, { list }, handedIn)
  return { handedIn, basis }
}
