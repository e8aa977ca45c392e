export type { PotentialStageFacts } from './facts.js'
export { potentialStage } from './functions.js'
export type { CapOfPotentialStage, PotentialStage, PotentialStageBound } from './steps.js'
export { whatRemovesTheCap } from './what-removes-the-cap.js'
