export type { EffectOfReviewFacts, EntitlementStartFacts } from '../schema/entitlement.js'
export { effectOfReview, entitlementStart } from './entitlement.js'
export type { Activity, ConversionOutcome, WorkOutcome } from '../law/registry/work-and-conversion.js'
export type { ConversionFacts, WorkCompatibilityFacts } from '../schema/work-and-conversion.js'
export type { Conversion } from './converted.js'
export { conversion, workCompatibility } from './life-of-pension.js'
export type {
  AddedStageFacts,
  EarlyPensionFacts,
  ReportChangeFacts,
  TimeOnPensionFacts,
} from '../schema/life-of-pension.js'
export { addedStagePaidFrom, changeReportedBy, earlyPensionOpen, timeOnPension } from './towards-old-age.js'
export type { LatestApplication } from '../law/registry/backwards.js'
export type { LatestApplicationFacts } from '../schema/entitlement.js'
export { latestApplicationFor } from './latest-application-for.js'
