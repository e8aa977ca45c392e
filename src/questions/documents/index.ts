export { type DocumentFact, DOCUMENT_FACTS, type RequiredDocumentsFacts } from './facts.js'
export type { Paper } from './steps.js'
export { requiredDocuments } from './required-documents.js'
