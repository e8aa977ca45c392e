import type { Stage } from '../../values/stage.js'
import { type StandardRetirementFacts, standardRetirementFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `standardRetirement` takes. */
export const standardRetirementSchema: StandardSchema<
  StandardRetirementFacts<Partial<Stage>>,
  StandardRetirementFacts
> = standard(standardRetirementFacts)
