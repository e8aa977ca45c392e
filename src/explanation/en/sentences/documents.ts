import type { DocumentsRules } from '../../../questions/documents/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { documents, list } from '../forms.js'
import { DOCUMENT_FACTS } from '../words-of-procedure.js'

const inWords = (facts: readonly string[]): string =>
  list(Object.entries(DOCUMENT_FACTS).flatMap(([fact, words]) => (facts.includes(fact) ? [words] : [])))

export const DOCUMENTS: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) => {
    if (facts.facts.length === 0) return 'No fact of the case is given that calls for a document'
    const needed = result.length === 0 ? 'no document on the list' : documents(result.length)
    return `For ${inWords(facts.facts)}, ${needed} ${result.length > 1 ? 'are' : 'is'} needed`
  },
}
