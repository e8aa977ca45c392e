/** What decides which papers a case calls for. */
export interface DocumentsRules {
  'documents.papers-called-for': {
    facts: { facts: readonly string[] }
    result: readonly string[]
  }
}
