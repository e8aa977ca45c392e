import { entitlementStartFacts, type EntitlementStartFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `entitlementStart` takes. */
export const entitlementStartSchema: StandardSchema<EntitlementStartFacts, EntitlementStartFacts> =
  standard(entitlementStartFacts)
