import { type RequiredDocumentsFacts, requiredDocumentsSchema } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `requiredDocuments` takes. */
export const standardRequiredDocuments: StandardSchema<RequiredDocumentsFacts, RequiredDocumentsFacts> =
  standard(requiredDocumentsSchema)
