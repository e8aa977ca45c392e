export { completeStageUnderHandicap } from './complete-stage-under-handicap.js'
export { isOfTheTransition } from './conditions-of-the-notaries.js'
export { type StandardRetirement, standardRetirementOf } from './reached-on.js'
