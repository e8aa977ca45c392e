export type { CivilDate, CivilMonth } from '../values/civil-date.js'
export type { DecimalString } from '../values/decimal.js'
export type { Stage } from '../values/stage.js'
export { InvalidInputError, NotCoveredError } from './errors.js'
export type { Fault, FaultCode } from './faults.js'
export type { DecimalInput } from './scalars.js'
export { companionAllowancePayerSchema } from './allowance-payer.js'
export { changeOfDegreeSchema } from './change-of-degree.js'
export { classifyDegreeSchema } from './classify-degree.js'
export { companionAllowanceSchema } from './companion-allowance.js'
export { contestationSchema, procedureSchema } from './contestation.js'
export { requiredDocumentsSchema } from './documents.js'
export { dossierSchema } from './dossier-schema.js'
export { eligibilitySchema, requiredStageSchema } from './eligibility.js'
export { effectOfReviewSchema, entitlementStartSchema } from './entitlement.js'
export { applicableLawSchema, lawInForceSchema } from './law.js'
export {
  changeReportedBySchema,
  earlyPensionOpenSchema,
  medicalAuthoritiesSchema,
  timeOnPensionSchema,
} from './life-of-pension.js'
export { pensionAmountSchema, recalculation2024Schema } from './pension-amount.js'
export { monthlyPointsSchema, potentialPointsSchema, stabilityPointsSchema } from './points.js'
export { potentialStageSchema } from './potential-stage.js'
export { standardRetirementSchema } from './retirement-age.js'
export { newDecisionDueBySchema, reviewExemptionSchema, reviewWindowSchema } from './review.js'
export {
  cessationSchema,
  emergencyExtensionSchema,
  resumptionSchema,
  suspensionSchema,
} from './suspension.js'
export { systemsSchema } from './systems.js'
export { endOfTermSchema } from './terms.js'
export { conversionSchema, workCompatibilitySchema } from './work-and-conversion.js'
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.js'
