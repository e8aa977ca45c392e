import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { type StandardRetirementFacts, standardRetirementSchema } from './facts.js'

/** What `standardRetirement` takes. */
export const standardStandardRetirement: StandardSchema<
  StandardRetirementFacts<Partial<Stage>>,
  StandardRetirementFacts
> = standard(standardRetirementSchema)
