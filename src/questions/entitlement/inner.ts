export { lastDayToApply } from './applied-in-time.js'
export { printedStart } from './printed-start.js'
export { stageAtDecisionOf, stageAtGrantOf } from './stages-of-the-day.js'
export { entitlementStartOf } from './start.js'
