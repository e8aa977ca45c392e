export { DAYS_TO_APPLY, lastDayToApply, TERM_TO_APPLY } from './applied-in-time.js'
export { stageAtDecisionOf, stageAtGrantOf } from './stages-of-the-day.js'
