export type { Written } from '../schema/written.js'
export type { CivilDate, CivilMonth } from '../values/civil-date.js'
export type { DecimalString } from '../values/decimal.js'
export type { Stage } from '../values/stage.js'
export { InvalidInputError, NotCoveredError } from '../schema/errors.js'
export type { Fault, FaultCode } from '../schema/faults.js'
export type { DecimalInput } from '../schema/scalars.js'
export {
  standardApplicableLaw as applicableLawSchema,
  standardLawInForce as lawInForceSchema,
} from '../questions/applicable-law/published.js'
export { standardStandardRetirement as standardRetirementSchema } from '../questions/retirement-age/published.js'
export {
  standardRequiredStage as requiredStageSchema,
  standardEligibility as eligibilitySchema,
  standardClassifyDegree as classifyDegreeSchema,
} from '../questions/eligibility/published.js'
export {
  standardEntitlementStart as entitlementStartSchema,
  standardLatestApplicationFor as latestApplicationForSchema,
} from '../questions/entitlement/published.js'
export {
  standardConversion as conversionSchema,
  standardEarlyPensionOpen as earlyPensionOpenSchema,
  standardTimeOnPension as timeOnPensionSchema,
  standardAddedStagePaidFrom as addedStagePaidFromSchema,
} from '../questions/conversion/published.js'
export { standardWorkCompatibility as workCompatibilitySchema } from '../questions/work/published.js'
export { standardChangeReportedBy as changeReportedBySchema } from '../questions/reporting/published.js'
export { standardPotentialStage as potentialStageSchema } from '../questions/potential-stage/published.js'
export { standardChangeOfDegree as changeOfDegreeSchema } from '../questions/change-of-degree/published.js'
export {
  standardMonthlyPoints as monthlyPointsSchema,
  standardPotentialPoints as potentialPointsSchema,
  standardStabilityPoints as stabilityPointsSchema,
} from '../questions/points/published.js'
export {
  standardPensionAmount as pensionAmountSchema,
  standardRecalculation2024 as recalculation2024Schema,
} from '../questions/pension-amount/published.js'
export {
  standardCompanionAllowance as companionAllowanceSchema,
  standardCompanionAllowancePayer as companionAllowancePayerSchema,
} from '../questions/companion-allowance/published.js'
export { standardNetPension as netPensionSchema } from '../questions/net-pension/published.js'
export {
  standardSuspension as suspensionSchema,
  standardResumption as resumptionSchema,
  standardCessation as cessationSchema,
  standardEmergencyExtension as emergencyExtensionSchema,
} from '../questions/payment/published.js'
export {
  standardEffectOfReview as effectOfReviewSchema,
  standardReviewWindow as reviewWindowSchema,
  standardReviewExemption as reviewExemptionSchema,
  standardNewDecisionDueBy as newDecisionDueBySchema,
} from '../questions/review/published.js'
export {
  standardProcedure as procedureSchema,
  standardContestation as contestationSchema,
  standardMedicalAuthorities as medicalAuthoritiesSchema,
} from '../questions/contestation/published.js'
export { standardRequiredDocuments as requiredDocumentsSchema } from '../questions/documents/published.js'
export { standardEndOfTerm as endOfTermSchema } from '../terms/published.js'
export { standardDossier as dossierSchema, standardSystems as systemsSchema } from '../dossier/published.js'
export type {
  JsonSchemaConverter,
  JsonSchemaOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from '../schema/standard-schema.js'
