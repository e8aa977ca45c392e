import {
  type ApplicableLawFacts,
  applicableLawSchema,
  type LawInForceFacts,
  lawInForceSchema,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `applicableLaw` takes. */
export const standardApplicableLaw: StandardSchema<ApplicableLawFacts, ApplicableLawFacts> =
  standard(applicableLawSchema)

/** What `lawInForce` takes. */
export const standardLawInForce: StandardSchema<LawInForceFacts, LawInForceFacts> = standard(lawInForceSchema)
