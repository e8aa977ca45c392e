import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import {
  contestationSchema,
  type ContestationFacts,
  type ProcedureFacts,
  procedureSchema,
  medicalAuthoritiesSchema,
  type MedicalAuthoritiesFacts,
} from './facts.js'

/** What `procedure` takes. */
export const standardProcedure: StandardSchema<ProcedureFacts, ProcedureFacts> = standard(procedureSchema)

/** What `contestation` takes. */
export const standardContestation: StandardSchema<ContestationFacts, ContestationFacts> =
  standard(contestationSchema)

/** What `medicalAuthorities` takes. */
export const standardMedicalAuthorities: StandardSchema<MedicalAuthoritiesFacts, MedicalAuthoritiesFacts> =
  standard(medicalAuthoritiesSchema)
