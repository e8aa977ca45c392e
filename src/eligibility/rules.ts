export { isArt74Person } from './art-74.js'
export { alsoNeededForEligibility, type Eligibility, eligibilityOf } from './entitled.js'
export { requiredStageOf } from './required-stage-by-age.js'
