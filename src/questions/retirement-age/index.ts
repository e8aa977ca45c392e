

export type { Age } from '../../values/age.js'
export type { StandardRetirementFacts } from './facts.js'
export type { StandardRetirement } from './reached-on.js'
export { standardRetirement } from './standard-retirement.js'
export type { RetirementConditions } from './steps.js'
