export { applicableLaw, lawInForce } from './functions.js'
export type { ApplicableLawFacts, LawInForceFacts } from './facts.js'
