import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { potentialStageSchema, type PotentialStageFacts } from './facts.js'

/** What `potentialStage` takes. */
export const standardPotentialStage: StandardSchema<
  PotentialStageFacts<Partial<Stage>>,
  PotentialStageFacts
> = standard(potentialStageSchema)
