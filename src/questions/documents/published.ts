import { type RequiredDocumentsFacts, requiredDocumentsFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `requiredDocuments` takes. */
export const requiredDocumentsSchema: StandardSchema<RequiredDocumentsFacts, RequiredDocumentsFacts> =
  standard(requiredDocumentsFacts)
