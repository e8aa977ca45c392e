import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import { type AllowancePayerFacts, allowancePayerFacts } from './allowance-payer.js'
import { type ChangeOfDegreeFacts, changeOfDegreeFacts } from './change-of-degree.js'
import { type ClassifyDegreeFacts, classifyDegreeFacts } from './classify-degree.js'
import { type CompanionAllowanceFacts, companionAllowanceFacts } from './companion-allowance.js'
import {
  type ContestationFacts,
  contestationFacts,
  type ProcedureFacts,
  procedureFacts,
} from './contestation.js'
import { type RequiredDocumentsFacts, requiredDocumentsFacts } from './documents.js'
import type { Dossier } from './dossier.js'
import { dossierFacts } from './dossier-schema.js'
import {
  type EligibilityFacts,
  eligibilityFacts,
  type RequiredStageFacts,
  requiredStageFacts,
} from './eligibility.js'
import {
  type EffectOfReviewFacts,
  effectOfReviewFacts,
  type EntitlementStartFacts,
  entitlementStartFacts,
} from './entitlement.js'
import { type ApplicableLawFacts, applicableLawFacts, type LawInForceFacts, lawInForceFacts } from './law.js'
import {
  type PensionAmountFacts,
  pensionAmountFacts,
  type Recalculation2024Facts,
  recalculation2024Facts,
} from './pension-amount.js'
import {
  type MonthlyPointsFacts,
  monthlyPointsFacts,
  type PotentialPointsFacts,
  potentialPointsFacts,
  type StabilityPointsFacts,
  stabilityPointsFacts,
} from './points.js'
import { type PotentialStageFacts, potentialStageFacts } from './potential-stage.js'
import { type StandardRetirementFacts, standardRetirementFacts } from './retirement-age.js'
import {
  type NewDecisionDueByFacts,
  newDecisionDueByFacts,
  type ReviewExemptionFacts,
  reviewExemptionFacts,
  type ReviewWindowFacts,
  reviewWindowFacts,
} from './review.js'
import type { DecimalInput } from './scalars.js'
import { standard } from './standard.js'
import type { StandardSchema } from './standard-schema.js'
import {
  type CessationFacts,
  cessationFacts,
  type EmergencyExtensionFacts,
  emergencyExtensionFacts,
  type ResumptionFacts,
  resumptionFacts,
  type SuspensionFacts,
  suspensionFacts,
} from './suspension.js'
import { type SystemsFacts, systemsFacts } from './systems.js'
import { type EndOfTermFacts, endOfTermFacts } from './terms.js'
import {
  type ConversionFacts,
  conversionFacts,
  type WorkCompatibilityFacts,
  workCompatibilityFacts,
} from './work-and-conversion.js'

type S = Partial<Stage>
type D = DecimalInput

/** What `assess` takes. */
export const dossierSchema: StandardSchema<Dossier, Dossier<Stage, DecimalString>> = standard(dossierFacts)
/** What `applicableLaw` takes. */
export const applicableLawSchema: StandardSchema<ApplicableLawFacts, ApplicableLawFacts> =
  standard(applicableLawFacts)
/** What `lawInForce` takes. */
export const lawInForceSchema: StandardSchema<LawInForceFacts, LawInForceFacts> = standard(lawInForceFacts)
/** What `standardRetirement` takes. */
export const standardRetirementSchema: StandardSchema<
  StandardRetirementFacts<S>,
  StandardRetirementFacts
> = standard(standardRetirementFacts)
/** What `requiredStage` takes. */
export const requiredStageSchema: StandardSchema<RequiredStageFacts, RequiredStageFacts> =
  standard(requiredStageFacts)
/** What `eligibility` takes. */
export const eligibilitySchema: StandardSchema<EligibilityFacts<S>, EligibilityFacts> = standard(
  eligibilityFacts,
)
/** What `potentialStage` takes. */
export const potentialStageSchema: StandardSchema<PotentialStageFacts<S>, PotentialStageFacts> = standard(
  potentialStageFacts,
)
/** What `monthlyPoints` takes. */
export const monthlyPointsSchema: StandardSchema<MonthlyPointsFacts, MonthlyPointsFacts> =
  standard(monthlyPointsFacts)
/** What `potentialPoints` takes. */
export const potentialPointsSchema: StandardSchema<PotentialPointsFacts<S>, PotentialPointsFacts> = standard(
  potentialPointsFacts,
)
/** What `stabilityPoints` takes. */
export const stabilityPointsSchema: StandardSchema<StabilityPointsFacts<S>, StabilityPointsFacts> = standard(
  stabilityPointsFacts,
)
/** What `pensionAmount` takes. */
export const pensionAmountSchema: StandardSchema<PensionAmountFacts<S, D>, PensionAmountFacts> = standard(
  pensionAmountFacts,
)
/** What `recalculation2024` takes. */
export const recalculation2024Schema: StandardSchema<
  Recalculation2024Facts<S, D>,
  Recalculation2024Facts
> = standard(recalculation2024Facts)
/** What `companionAllowance` takes. */
export const companionAllowanceSchema: StandardSchema<
  CompanionAllowanceFacts<D>,
  CompanionAllowanceFacts
> = standard(companionAllowanceFacts)
/** What `entitlementStart` takes. */
export const entitlementStartSchema: StandardSchema<EntitlementStartFacts, EntitlementStartFacts> =
  standard(entitlementStartFacts)
/** What `effectOfReview` takes. */
export const effectOfReviewSchema: StandardSchema<EffectOfReviewFacts, EffectOfReviewFacts> =
  standard(effectOfReviewFacts)
/** What `reviewWindow` takes. */
export const reviewWindowSchema: StandardSchema<ReviewWindowFacts<S>, ReviewWindowFacts> = standard(
  reviewWindowFacts,
)
/** What `reviewExemption` takes. */
export const reviewExemptionSchema: StandardSchema<ReviewExemptionFacts<S>, ReviewExemptionFacts> = standard(
  reviewExemptionFacts,
)
/** What `newDecisionDueBy` takes. */
export const newDecisionDueBySchema: StandardSchema<NewDecisionDueByFacts, NewDecisionDueByFacts> =
  standard(newDecisionDueByFacts)
/** What `suspension` takes. */
export const suspensionSchema: StandardSchema<SuspensionFacts, SuspensionFacts> = standard(suspensionFacts)
/** What `resumption` takes. */
export const resumptionSchema: StandardSchema<ResumptionFacts, ResumptionFacts> = standard(resumptionFacts)
/** What `cessation` takes. */
export const cessationSchema: StandardSchema<CessationFacts, CessationFacts> = standard(cessationFacts)
/** What `emergencyExtension` takes. */
export const emergencyExtensionSchema: StandardSchema<EmergencyExtensionFacts, EmergencyExtensionFacts> =
  standard(emergencyExtensionFacts)
/** What `procedure` takes. */
export const procedureSchema: StandardSchema<ProcedureFacts, ProcedureFacts> = standard(procedureFacts)
/** What `contestation` takes. */
export const contestationSchema: StandardSchema<ContestationFacts, ContestationFacts> =
  standard(contestationFacts)
/** What `endOfTerm` takes. */
export const endOfTermSchema: StandardSchema<EndOfTermFacts, EndOfTermFacts> = standard(endOfTermFacts)
/** What `classifyDegree` takes. */
export const classifyDegreeSchema: StandardSchema<ClassifyDegreeFacts, ClassifyDegreeFacts> =
  standard(classifyDegreeFacts)
/** What `changeOfDegree` takes. */
export const changeOfDegreeSchema: StandardSchema<ChangeOfDegreeFacts<S>, ChangeOfDegreeFacts> = standard(
  changeOfDegreeFacts,
)
/** What `companionAllowancePayer` takes. */
export const companionAllowancePayerSchema: StandardSchema<
  AllowancePayerFacts<S>,
  AllowancePayerFacts
> = standard(allowancePayerFacts)
/** What `conversion` takes. */
export const conversionSchema: StandardSchema<ConversionFacts<S, D>, ConversionFacts> = standard(
  conversionFacts,
)
/** What `workCompatibility` takes. */
export const workCompatibilitySchema: StandardSchema<WorkCompatibilityFacts, WorkCompatibilityFacts> =
  standard(workCompatibilityFacts)
/** What `requiredDocuments` takes. */
export const requiredDocumentsSchema: StandardSchema<RequiredDocumentsFacts, RequiredDocumentsFacts> =
  standard(requiredDocumentsFacts)
/** What `assessSystems` takes. */
export const systemsSchema: StandardSchema<SystemsFacts, SystemsFacts<Stage, DecimalString>> = standard(
  systemsFacts,
)
