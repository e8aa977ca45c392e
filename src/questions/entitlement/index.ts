export type { EntitlementStartFacts, LatestApplicationFacts } from './facts.js'
export { entitlementStart } from './functions.js'
export { latestApplicationFor } from './latest-application-for.js'
export type { LatestApplication } from './steps.js'
