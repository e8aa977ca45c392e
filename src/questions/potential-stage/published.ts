import type { Stage } from '../../values/stage.js'
import { potentialStageSchema, type PotentialStageFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `potentialStage` takes. */
export const standardPotentialStage: StandardSchema<
  PotentialStageFacts<Partial<Stage>>,
  PotentialStageFacts
> = standard(potentialStageSchema)
