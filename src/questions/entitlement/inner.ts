export { lastDayToApply } from './applied-in-time.js'
export { effectOfReviewOf } from '../review/effect-of-review.js'
export { printedStart } from './printed-start.js'
export { entitlementStartOf } from './start.js'
