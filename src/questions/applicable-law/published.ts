import {
  type ApplicableLawFacts,
  applicableLawFacts,
  type LawInForceFacts,
  lawInForceFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `applicableLaw` takes. */
export const applicableLawSchema: StandardSchema<ApplicableLawFacts, ApplicableLawFacts> =
  standard(applicableLawFacts)

/** What `lawInForce` takes. */
export const lawInForceSchema: StandardSchema<LawInForceFacts, LawInForceFacts> = standard(lawInForceFacts)
