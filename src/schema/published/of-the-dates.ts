import type { Stage } from '../../values/stage.js'
import {
  contestationFacts,
  type ContestationFacts,
  type ProcedureFacts,
  procedureFacts,
} from '../../questions/contestation/facts.js'
import {
  type EffectOfReviewFacts,
  effectOfReviewFacts,
  entitlementStartFacts,
  type EntitlementStartFacts,
} from '../../questions/entitlement/facts.js'
import { medicalAuthoritiesFacts, type MedicalAuthoritiesFacts } from '../life-of-pension.js'
import {
  type NewDecisionDueByFacts,
  newDecisionDueByFacts,
  reviewExemptionFacts,
  type ReviewExemptionFacts,
  reviewWindowFacts,
  type ReviewWindowFacts,
} from '../../questions/review/facts.js'
import {
  type CessationFacts,
  cessationFacts,
  emergencyExtensionFacts,
  type EmergencyExtensionFacts,
  type ResumptionFacts,
  resumptionFacts,
  type SuspensionFacts,
  suspensionFacts,
} from '../../questions/payment/facts.js'
import { endOfTermFacts, type EndOfTermFacts } from '../../terms/facts.js'
import { standard } from '../standard.js'
import type { StandardSchema } from '../standard-schema.js'

/** What `entitlementStart` takes. */
export const entitlementStartSchema: StandardSchema<EntitlementStartFacts, EntitlementStartFacts> =
  standard(entitlementStartFacts)

/** What `effectOfReview` takes. */
export const effectOfReviewSchema: StandardSchema<EffectOfReviewFacts, EffectOfReviewFacts> =
  standard(effectOfReviewFacts)

/** What `reviewWindow` takes. */
export const reviewWindowSchema: StandardSchema<
  ReviewWindowFacts<Partial<Stage>>,
  ReviewWindowFacts
> = standard(reviewWindowFacts)

/** What `reviewExemption` takes. */
export const reviewExemptionSchema: StandardSchema<
  ReviewExemptionFacts<Partial<Stage>>,
  ReviewExemptionFacts
> = standard(reviewExemptionFacts)

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

/** What `medicalAuthorities` takes. */
export const medicalAuthoritiesSchema: StandardSchema<MedicalAuthoritiesFacts, MedicalAuthoritiesFacts> =
  standard(medicalAuthoritiesFacts)

/** What `endOfTerm` takes. */
export const endOfTermSchema: StandardSchema<EndOfTermFacts, EndOfTermFacts> = standard(endOfTermFacts)
