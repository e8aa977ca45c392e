export { lastDayToApply } from './applied-in-time.js'
export { stageAtDecisionOf, stageAtGrantOf } from './stages-of-the-day.js'
