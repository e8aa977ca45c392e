import type { DocumentsRules } from '../../../law/registry/documents.js'
import type { SentencesOf } from '../../phrasebook.js'
import { list } from '../forms.js'
import { DOCUMENT_FACTS } from '../words-of-procedure.js'

const inWords = (facts: readonly string[]): string =>
  list(Object.entries(DOCUMENT_FACTS).flatMap(([fact, words]) => (facts.includes(fact) ? [words] : [])))

export const DOCUMENTS: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) => {
    if (facts.facts.length === 0) return 'No fact of the case is given that calls for a document'
    return result.length === 0
      ? `No document on the list is called for by ${inWords(facts.facts)}`
      : `Documents are called for by ${inWords(facts.facts)}, ${result.length} in all`
  },
}
