import type { DecimalInput } from '../../schema/scalars.js'
import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import { type NetPensionFacts, netPensionSchema } from './facts.js'

/** What `netPension` takes. */
export const standardNetPension: StandardSchema<NetPensionFacts<DecimalInput>, NetPensionFacts> = standard(
  netPensionSchema,
)
