import type { Stage } from '../../values/stage.js'
import { potentialStageFacts, type PotentialStageFacts } from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `potentialStage` takes. */
export const potentialStageSchema: StandardSchema<
  PotentialStageFacts<Partial<Stage>>,
  PotentialStageFacts
> = standard(potentialStageFacts)
