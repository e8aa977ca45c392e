import { type Law, isLaw360 } from './facts.js'

// The papers that the pension houses list: of the application (letters a to s), of the assessment, and of 2020 at a distance.

/** Where a list does not say whether the original or a copy, nothing is said of it here. */
type Form = 'original' | 'copy' | 'original-and-copy' | undefined

export interface Paper {
  readonly id: string
  readonly neededFor: string
  readonly form?: Form
  readonly onlyBy?: string
  readonly where: string
  readonly ways?: readonly string[]
  readonly filedBy?: readonly string[]
}

type Row = readonly [id: string, neededFor: string, form?: Form]

const BOTH = 'original-and-copy'

/** Letters a to s, in their order; the last two of the list have two papers each. */
const APPLICATION: readonly Row[] = [
  ['pension-application', 'application'],
  ['work-book', 'employment-before-2011', BOTH],
  ['cooperative-work-book', 'cooperative-member', BOTH],
  ['farmer-insurance-book', 'farmer', BOTH],
  ['other-proof-of-service', 'other-service'],
  ['identity-and-civil-status', 'application', BOTH],
  ['military-record-book', 'military-service', BOTH],
  ['university-diploma-and-certificate', 'university-studies', BOTH],
  ['recognition-of-foreign-studies', 'foreign-university-studies'],
  ['permanent-bonuses-certificate', 'permanent-bonuses', 'original'],
  ['work-group-certificate', 'work-group-I-or-II', 'original'],
  ['special-power-of-attorney', 'representative', BOTH],
  ['persecuted-or-revolutionary-proof', 'persecuted-or-revolutionary'],
  ['end-of-insured-status-for-early-pension', 'early-pension', 'original'],
  ['activity-since-2011-certificate', 'activity-since-2011', 'original'],
  ['other-proof-of-rights', 'application'],
  ['medical-decision', 'application', 'original'],
  ['end-of-sick-pay', 'sick-pay', 'original'],
  ['end-of-insured-status', 'insured-at-decision', 'original'],
  ['work-accident-form', 'work-accident', 'copy'],
  ['occupational-disease-form', 'occupational-disease', 'copy'],
]

const ASSESSMENT: readonly Row[] = [
  ['assessment-application', 'medical-assessment'],
  ['identity-card', 'medical-assessment'],
  ['sick-leave-days-certificate', 'sick-pay'],
  ['cause-and-onset', 'medical-assessment'],
  ['medical-documents', 'medical-assessment'],
  ['other-papers-of-the-case', 'medical-assessment'],
]

const REVIEW_OF_2020: readonly Row[] = [
  ['documents-since-last-review', 'distance-review-2020'],
  ['rehabilitation-programme', 'distance-review-2020'],
  ['declaration-of-conformity', 'distance-review-2020'],
]

const NEW_CASE_OF_2020: readonly Row[] = [
  ['assessment-application-annex-10', 'distance-new-case-2020'],
  ['medical-documents-of-new-case', 'distance-new-case-2020'],
  ['declaration-of-conformity-of-new-case', 'distance-new-case-2020'],
]

type HandedIn = Pick<Paper, 'where' | 'ways' | 'filedBy'>

/** Law 263 art. 103(2), Law 360 art. 89(2) and 93(6): the second takes it electronically too. */
const atHouse = (law: Law): HandedIn =>
  law === 'notaries'
    ? { where: 'notaries-pension-house' }
    : {
        where: 'territorial-pension-house',
        ways: ['in-person', 'post-with-confirmation', ...(isLaw360(law) ? ['electronic'] : [])],
        filedBy: ['person', 'representative'],
      }

/** Law 360 art. 64(2): for who cannot move a member of the family files. Which public law a notary's follows is not told. */
const atOffice = (law: Law, ways: readonly string[]): HandedIn =>
  law === 'notaries'
    ? { where: 'assessment-office' }
    : {
        where: 'assessment-office',
        ways,
        filedBy: ['person', ...(isLaw360(law) ? ['family-member'] : [])],
      }

const ofLaw263 = 'law-263-2010'

export interface PapersFacts {
  readonly law: Law
  readonly facts: readonly string[]
  readonly by?: string | undefined
}

/** The declaration stands beside the address of e-mail alone. */
const isDeclaration = (id: string): boolean => id.startsWith('declaration-of-conformity')

export const papers = ({ law, facts, by }: PapersFacts): readonly Paper[] => {
  const listed = (rows: readonly Row[], handedIn: HandedIn): readonly Paper[] =>
    rows.map(([id, neededFor, form]) => ({
      id,
      neededFor,
      form,
      ...(isDeclaration(id) ? { onlyBy: 'e-mail' } : {}),
      ...handedIn,
    }))
  const application =
    law === 'notaries' ? APPLICATION.filter(([id]) => id === 'medical-decision') : APPLICATION
  return [
    ...listed(application, atHouse(law)),
    ...listed(ASSESSMENT, atOffice(law, ['in-person'])),
    ...listed(REVIEW_OF_2020, atOffice(ofLaw263, ['in-person', 'post-with-confirmation', 'e-mail'])),
    ...listed(NEW_CASE_OF_2020, atOffice(ofLaw263, ['e-mail', 'in-person-by-appointment'])),
  ].filter(
    ({ neededFor, onlyBy }) =>
      facts.includes(neededFor) && (onlyBy === undefined || by === undefined || by === onlyBy),
  )
}
