export { effectOfReviewOf } from './effect-of-review.js'
export { canBeLateWithCompleteStage, reviewExemptionOf } from './exemption.js'
export { newDecisionDueByOf } from './new-decision-due-by.js'
export { type ReviewWindow, reviewWindowOf } from './window.js'
