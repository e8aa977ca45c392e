import type { Stage } from '../../values/stage.js'
import {
  type EffectOfReviewFacts,
  effectOfReviewFacts,
  type NewDecisionDueByFacts,
  newDecisionDueByFacts,
  reviewExemptionFacts,
  type ReviewExemptionFacts,
  reviewWindowFacts,
  type ReviewWindowFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `effectOfReview` takes. */
export const effectOfReviewSchema: StandardSchema<EffectOfReviewFacts, EffectOfReviewFacts> =
  standard(effectOfReviewFacts)

/** What `reviewWindow` takes. */
export const reviewWindowSchema: StandardSchema<
  ReviewWindowFacts<Partial<Stage>>,
  ReviewWindowFacts
> = standard(reviewWindowFacts)

/** What `reviewExemption` takes. */
export const reviewExemptionSchema: StandardSchema<
  ReviewExemptionFacts<Partial<Stage>>,
  ReviewExemptionFacts
> = standard(reviewExemptionFacts)

/** What `newDecisionDueBy` takes. */
export const newDecisionDueBySchema: StandardSchema<NewDecisionDueByFacts, NewDecisionDueByFacts> =
  standard(newDecisionDueByFacts)
