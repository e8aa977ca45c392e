import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import { workCompatibilitySchema, type WorkCompatibilityFacts } from './facts.js'

/** What `workCompatibility` takes. */
export const standardWorkCompatibility: StandardSchema<WorkCompatibilityFacts, WorkCompatibilityFacts> =
  standard(workCompatibilitySchema)
