import {
  type CessationFacts,
  cessationFacts,
  emergencyExtensionFacts,
  type EmergencyExtensionFacts,
  type ResumptionFacts,
  resumptionFacts,
  type SuspensionFacts,
  suspensionFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `suspension` takes. */
export const suspensionSchema: StandardSchema<SuspensionFacts, SuspensionFacts> = standard(suspensionFacts)

/** What `resumption` takes. */
export const resumptionSchema: StandardSchema<ResumptionFacts, ResumptionFacts> = standard(resumptionFacts)

/** What `cessation` takes. */
export const cessationSchema: StandardSchema<CessationFacts, CessationFacts> = standard(cessationFacts)

/** What `emergencyExtension` takes. */
export const emergencyExtensionSchema: StandardSchema<EmergencyExtensionFacts, EmergencyExtensionFacts> =
  standard(emergencyExtensionFacts)
