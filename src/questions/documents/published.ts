import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import { type RequiredDocumentsFacts, requiredDocumentsSchema } from './facts.js'

/** What `requiredDocuments` takes. */
export const standardRequiredDocuments: StandardSchema<RequiredDocumentsFacts, RequiredDocumentsFacts> =
  standard(requiredDocumentsSchema)
