export { lastDayToApply } from './applied-in-time.js'
export { printedStart } from './printed-start.js'
export { entitlementStartOf } from './start.js'
