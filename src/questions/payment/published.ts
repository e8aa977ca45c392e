import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import {
  type CessationFacts,
  cessationSchema,
  emergencyExtensionSchema,
  type EmergencyExtensionFacts,
  type ResumptionFacts,
  resumptionSchema,
  type SuspensionFacts,
  suspensionSchema,
} from './facts.js'

/** What `suspension` takes. */
export const standardSuspension: StandardSchema<SuspensionFacts, SuspensionFacts> = standard(suspensionSchema)

/** What `resumption` takes. */
export const standardResumption: StandardSchema<ResumptionFacts, ResumptionFacts> = standard(resumptionSchema)

/** What `cessation` takes. */
export const standardCessation: StandardSchema<CessationFacts, CessationFacts> = standard(cessationSchema)

/** What `emergencyExtension` takes. */
export const standardEmergencyExtension: StandardSchema<EmergencyExtensionFacts, EmergencyExtensionFacts> =
  standard(emergencyExtensionSchema)
