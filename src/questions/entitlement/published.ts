import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import {
  entitlementStartSchema,
  type EntitlementStartFacts,
  type LatestApplicationFacts,
  latestApplicationSchema,
} from './facts.js'

/** What `entitlementStart` takes. */
export const standardEntitlementStart: StandardSchema<EntitlementStartFacts, EntitlementStartFacts> =
  standard(entitlementStartSchema)

/** What `latestApplicationFor` takes. */
export const standardLatestApplicationFor: StandardSchema<LatestApplicationFacts, LatestApplicationFacts> =
  standard(latestApplicationSchema)
