export type { ReviewExemptionGround } from './steps.js'
export type {
  EffectOfReviewFacts,
  NewDecisionDueByFacts,
  ReviewExemptionFacts,
  ReviewWindowFacts,
} from './facts.js'
export type { ReviewExemption } from './exemption.js'
export { effectOfReview, newDecisionDueBy, reviewExemption, reviewWindow } from './functions.js'
export type { ReviewWindow } from './window.js'
