import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import {
  type ApplicableLawFacts,
  applicableLawSchema,
  type LawInForceFacts,
  lawInForceSchema,
} from './facts.js'

/** What `applicableLaw` takes. */
export const standardApplicableLaw: StandardSchema<ApplicableLawFacts, ApplicableLawFacts> =
  standard(applicableLawSchema)

/** What `lawInForce` takes. */
export const standardLawInForce: StandardSchema<LawInForceFacts, LawInForceFacts> = standard(lawInForceSchema)
