export type { PotentialStage, PotentialStageBound } from '../law/registry/potential-stage.js'
export type { PotentialStageFacts } from '../schema/potential-stage.js'
export { potentialStage } from './potential-stage.js'
