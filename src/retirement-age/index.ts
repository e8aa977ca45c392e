export type { Age } from '../law/registry/retirement-age.js'
export type { StandardRetirementFacts } from '../schema/retirement-age.js'
export type { StandardRetirement } from './reached-on.js'
export { standardRetirement } from './standard-retirement.js'
