import type { Citation } from '../../law/citation.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { PaperId, Titles } from '../../law/papers/titles.js'
import type { DocumentFact, WayToHandIn } from './facts.js'

/** The lists, in the order in which they are told. Each is handed in at one place. */
export const LISTS = ['application', 'assessment', 'distance-review', 'distance-new-case'] as const
export type ListOfPapers = (typeof LISTS)[number]

export const FORMS_OF_PAPERS = ['original', 'original-and-copy', 'copy'] as const
export type FormOfPaper = (typeof FORMS_OF_PAPERS)[number]

/** The office that takes papers; each of the person's domicile. */
export const PLACES_OF_PAPERS = [
  'territorial-pension-house',
  'assessment-office',
  'notaries-pension-house',
] as const
export type PlaceOfPapers = (typeof PLACES_OF_PAPERS)[number]

/** Who may hand papers in; a member of the family only for who cannot move. */
export const FILED_BY = ['person', 'representative', 'family-member'] as const
export type FiledBy = (typeof FILED_BY)[number]

export interface HandedIn {
  readonly where: PlaceOfPapers
  /** Absent where it was not read. */
  readonly ways?: readonly WayToHandIn[]
  readonly filedBy?: readonly FiledBy[]
}

/** What decides which papers a case calls for, and where they go. */
export interface DocumentsRules {
  'documents.papers-called-for': {
    facts: { facts: readonly string[] }
    result: readonly string[]
  }
  'documents.handed-in': {
    facts: { list: ListOfPapers }
    result: HandedIn
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForDocuments = DocumentsRules

export type Inquiry = InquiryOf<RulesForDocuments>
export type Finding<T> = FindingOf<T, RulesForDocuments>

/** A paper asked for, in three languages, the fact of the case that calls for it, and where it is handed in. */
export interface Paper extends HandedIn {
  readonly id: PaperId
  readonly titles: Titles
  readonly form: FormOfPaper
  readonly neededFor: DocumentFact
  /** The only way of handing in for which it is asked. */
  readonly onlyBy?: WayToHandIn
  /** Of the place. */
  readonly citation: Citation
}
