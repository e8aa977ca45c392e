export type { EffectOfReviewFacts, EntitlementStartFacts } from '../schema/entitlement.js'
export { effectOfReview, entitlementStart } from './entitlement.js'
