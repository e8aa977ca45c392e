export { isArt74Person } from './art-74.js'
export { type Eligibility, eligibilityOf } from './entitled.js'
export { requiredStageOf } from './required-stage-by-age.js'
export { alsoNeededForEligibility } from './stage-since-2013.js'
