import type { Stage } from '../../values/stage.js'
import { classifyDegreeFacts, type ClassifyDegreeFacts } from './facts-of-degree.js'
import {
  eligibilityFacts,
  type EligibilityFacts,
  type RequiredStageFacts,
  requiredStageFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `requiredStage` takes. */
export const requiredStageSchema: StandardSchema<RequiredStageFacts, RequiredStageFacts> =
  standard(requiredStageFacts)

/** What `eligibility` takes. */
export const eligibilitySchema: StandardSchema<EligibilityFacts<Partial<Stage>>, EligibilityFacts> = standard(
  eligibilityFacts,
)

/** What `classifyDegree` takes. */
export const classifyDegreeSchema: StandardSchema<ClassifyDegreeFacts, ClassifyDegreeFacts> =
  standard(classifyDegreeFacts)
