export { isOfTheTransition } from './conditions-of-the-notaries.js'
export { type StandardRetirement, standardRetirementOf } from './reached-on.js'
