export type { WorkCompatibilityFacts } from './facts.js'
export type { Activity, WorkOutcome } from './steps.js'
export { workCompatibility } from './functions.js'
