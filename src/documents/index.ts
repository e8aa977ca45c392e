export { type DocumentFact, DOCUMENT_FACTS, type RequiredDocumentsFacts } from '../schema/documents.js'
export type { Paper } from './paper.js'
export { requiredDocuments } from './required-documents.js'
