import type { DocumentsRules } from '../../../questions/documents/steps.js'
import type { SentencesOf } from '../../phrasebook.js'

export const DOCUMENTS: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ facts, result }) =>
    facts.facts.length === 0
      ? 'A megadott adatok között nincs olyan körülmény, amelyhez irat kell'
      : `A megadott ${facts.facts.length} körülményhez ` +
        (result.length === 0 ? 'nem kell irat' : `${result.length} irat kell`),
}
