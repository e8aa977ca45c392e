export { type DocumentFact, DOCUMENT_FACTS, type RequiredDocumentsFacts, type WayToHandIn } from './facts.js'
export type { FiledBy, FormOfPaper, HandedIn, Paper, PaperId, PlaceOfPapers } from './steps.js'
export { requiredDocuments } from './required-documents.js'
