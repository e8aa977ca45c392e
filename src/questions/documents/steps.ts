import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
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
