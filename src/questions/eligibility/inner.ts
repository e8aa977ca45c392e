export { isArt74Person } from './art-74.js'
export { type Eligibility } from './entitled.js'
export { requiredStageOf } from './required-stage-by-age.js'
export { uponEntitlement } from './upon-entitlement.js'
