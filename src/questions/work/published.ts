import { workCompatibilitySchema, type WorkCompatibilityFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `workCompatibility` takes. */
export const standardWorkCompatibility: StandardSchema<WorkCompatibilityFacts, WorkCompatibilityFacts> =
  standard(workCompatibilitySchema)
