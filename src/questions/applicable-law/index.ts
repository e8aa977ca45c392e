export { applicableLaw, lawInForce } from './applicable-law.js'
export type { ApplicableLawFacts, LawInForceFacts } from './facts.js'
