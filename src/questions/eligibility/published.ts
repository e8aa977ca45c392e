import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { classifyDegreeSchema, type ClassifyDegreeFacts } from './facts-of-degree.js'
import {
  eligibilitySchema,
  type EligibilityFacts,
  type RequiredStageFacts,
  requiredStageSchema,
} from './facts.js'

/** What `requiredStage` takes. */
export const standardRequiredStage: StandardSchema<RequiredStageFacts, RequiredStageFacts> =
  standard(requiredStageSchema)

/** What `eligibility` takes. */
export const standardEligibility: StandardSchema<
  EligibilityFacts<Partial<Stage>>,
  EligibilityFacts
> = standard(eligibilitySchema)

/** What `classifyDegree` takes. */
export const standardClassifyDegree: StandardSchema<ClassifyDegreeFacts, ClassifyDegreeFacts> =
  standard(classifyDegreeSchema)
