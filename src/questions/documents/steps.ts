import type { Citation } from '../../law/citation.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { PaperId, Titles } from '../../law/papers/titles.js'
import type { DocumentFact, WayToHandIn } from './facts.js'

/** The lists, in the order in which they are told. Each is handed in at one place. */
export const LISTS = ['application', 'assessment', 'distance-review', 'distance-new-case'] as const
export type ListOfPapers = (typeof LISTS)[number]

export const FORMS_OF_PAPERS = ['original', 'original-and-copy', 'copy'] as const
/** In which form a paper is asked for. */
export type FormOfPaper = (typeof FORMS_OF_PAPERS)[number]

/** The office that takes papers; each of the person's domicile. */
export const PLACES_OF_PAPERS = [
  'territorial-pension-house',
  'assessment-office',
  'notaries-pension-house',
] as const
/** The office that takes the papers. */
export type PlaceOfPapers = (typeof PLACES_OF_PAPERS)[number]

/** Who may hand papers in; a member of the family only for who cannot move. */
export const FILED_BY = ['person', 'representative', 'family-member'] as const
/** Who may hand papers in. */
export type FiledBy = (typeof FILED_BY)[number]

/** Where, how and by whom papers are handed in. */
export interface HandedIn {
  /** The office that takes them, of the person's domicile. */
  readonly where: PlaceOfPapers
  /** How they may be handed in; absent where it was not read (the notaries' house). */
  readonly ways?: readonly WayToHandIn[]
  /** Who may hand them in; absent where that was not read. */
  readonly filedBy?: readonly FiledBy[]
}

/** What decides which papers a case calls for, and where they go. */
export interface DocumentsRules {
  /** The papers of one list. */
  'documents.papers-called-for': {
    /** The case. */
    facts: {
      /** What of it calls for papers of this list, by its ids: `work-accident`. */
      facts: readonly string[]
    }
    /** The ids of the papers, in the order of the list. */
    result: readonly string[]
  }
  /** Where the papers of one list go. */
  'documents.handed-in': {
    /** Which papers. */
    facts: {
      /** Those of the application, of the assessment, or of what was done at a distance in 2020. */
      list: ListOfPapers
    }
    /** The place, the ways, and who may come. */
    result: HandedIn
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForDocuments = DocumentsRules

export type Inquiry = InquiryOf<RulesForDocuments>
export type Finding<T> = FindingOf<T, RulesForDocuments>

/** A paper asked for, in three languages, the fact of the case that calls for it, and where it is handed in. */
export interface Paper extends HandedIn {
  /** Its name in the data: `medical-decision`. */
  readonly id: PaperId
  /** Its title in Romanian, as the counter knows it, in English and in Hungarian. */
  readonly titles: Titles
  /** Whether the original, a copy, or both are asked for. */
  readonly form: FormOfPaper
  /** What of the case calls for it. */
  readonly neededFor: DocumentFact
  /** The only way of handing in for which it is asked. */
  readonly onlyBy?: WayToHandIn
  /** The article of the place; the steps cite the lists. */
  readonly citation: Citation
}
