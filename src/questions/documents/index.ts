export { type DocumentFact, DOCUMENT_FACTS, type RequiredDocumentsFacts, type WayToHandIn } from './facts.js'
export type { FiledBy, FormOfPaper, HandedIn, Paper, PlaceOfPapers } from './steps.js'
export type { PaperId } from '../../law/papers/titles.js'
export { requiredDocuments } from './required-documents.js'
