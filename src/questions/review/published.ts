import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import {
  type EffectOfReviewFacts,
  effectOfReviewSchema,
  type NewDecisionDueByFacts,
  newDecisionDueBySchema,
  reviewExemptionSchema,
  type ReviewExemptionFacts,
  reviewWindowSchema,
  type ReviewWindowFacts,
} from './facts.js'

/** What `effectOfReview` takes. */
export const standardEffectOfReview: StandardSchema<EffectOfReviewFacts, EffectOfReviewFacts> =
  standard(effectOfReviewSchema)

/** What `reviewWindow` takes. */
export const standardReviewWindow: StandardSchema<
  ReviewWindowFacts<Partial<Stage>>,
  ReviewWindowFacts
> = standard(reviewWindowSchema)

/** What `reviewExemption` takes. */
export const standardReviewExemption: StandardSchema<
  ReviewExemptionFacts<Partial<Stage>>,
  ReviewExemptionFacts
> = standard(reviewExemptionSchema)

/** What `newDecisionDueBy` takes. */
export const standardNewDecisionDueBy: StandardSchema<NewDecisionDueByFacts, NewDecisionDueByFacts> =
  standard(newDecisionDueBySchema)
