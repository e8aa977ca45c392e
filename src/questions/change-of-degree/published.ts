import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { changeOfDegreeSchema, type ChangeOfDegreeFacts } from './facts.js'

/** What `changeOfDegree` takes. */
export const standardChangeOfDegree: StandardSchema<
  ChangeOfDegreeFacts<Partial<Stage>>,
  ChangeOfDegreeFacts
> = standard(changeOfDegreeSchema)
