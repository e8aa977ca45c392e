

export type { CapacityFacts, ClassifyDegreeFacts, DeficiencyFacts } from './facts-of-degree.js'
export type { EligibilityFacts, RequiredStageFacts } from './facts.js'
export type { ReasonCode } from './condition.js'
export { classifyDegree } from './classify-degree.js'
export { eligibility } from './eligibility.js'
export type { Eligibility } from './entitled.js'
export { requiredStage } from './required-stage.js'
export type { FirstEligibleStage } from './steps.js'
export { firstEligibleStage } from './first-eligible-stage.js'
export type { Reason } from './condition.js'
export type { FunctionalDeficiency, SelfCare, WorkCapacity } from './steps.js'
