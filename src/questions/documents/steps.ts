import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { DocumentFact } from './facts.js'

/** What decides which papers a case calls for. */
export interface DocumentsRules {
  'documents.papers-called-for': {
    facts: { facts: readonly string[] }
    result: readonly string[]
  }
}

/** The rules of this house, and of those that it asks. */
export type RulesForDocuments = DocumentsRules

export type Inquiry = InquiryOf<RulesForDocuments>
export type Finding<T> = FindingOf<T, RulesForDocuments>

/** A paper asked for, in both languages, and the fact of the case that calls for it. */
export interface Paper {
  readonly id: string
  readonly titles: { readonly ro: string; readonly en: string }
  readonly form: 'original' | 'original-and-copy' | 'copy'
  readonly neededFor: DocumentFact
}
