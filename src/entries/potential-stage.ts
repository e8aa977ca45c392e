

export type { PotentialStage, PotentialStageBound } from '../questions/potential-stage/steps.js'
export type { PotentialStageFacts } from '../questions/potential-stage/facts.js'
export { potentialStage } from '../questions/potential-stage/potential-stage.js'
export type { ChangeOfDegreeFacts } from '../questions/change-of-degree/facts.js'
export { changeOfDegree } from '../questions/change-of-degree/change-of-degree.js'
export type { ChangeOfDegree } from '../questions/change-of-degree/changed-degree.js'
export type { CapOfPotentialStage } from '../questions/potential-stage/steps.js'
export { whatRemovesTheCap } from '../questions/potential-stage/what-removes-the-cap.js'
