export type { EffectOfReviewFacts, EntitlementStartFacts } from '../questions/entitlement/facts.js'
export { effectOfReview, entitlementStart } from '../questions/entitlement/entitlement.js'
export type { Activity, ConversionOutcome, WorkOutcome } from '../questions/conversion/steps.js'
export type { ConversionFacts, WorkCompatibilityFacts } from '../questions/conversion/facts.js'
export type { Conversion } from '../questions/conversion/converted.js'
export { conversion, workCompatibility } from '../questions/conversion/conversion.js'
export type {
  AddedStageFacts,
  EarlyPensionFacts,
  ReportChangeFacts,
  TimeOnPensionFacts,
} from '../schema/life-of-pension.js'
export { addedStagePaidFrom, changeReportedBy, earlyPensionOpen, timeOnPension } from '../questions/conversion/towards-old-age.js'
export type { LatestApplication } from '../law/registry/backwards.js'
export type { LatestApplicationFacts } from '../questions/entitlement/facts.js'
export { latestApplicationFor } from '../questions/entitlement/latest-application-for.js'
