import {
  contestationFacts,
  type ContestationFacts,
  type ProcedureFacts,
  procedureFacts,
  medicalAuthoritiesFacts,
  type MedicalAuthoritiesFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `procedure` takes. */
export const procedureSchema: StandardSchema<ProcedureFacts, ProcedureFacts> = standard(procedureFacts)

/** What `contestation` takes. */
export const contestationSchema: StandardSchema<ContestationFacts, ContestationFacts> =
  standard(contestationFacts)

/** What `medicalAuthorities` takes. */
export const medicalAuthoritiesSchema: StandardSchema<MedicalAuthoritiesFacts, MedicalAuthoritiesFacts> =
  standard(medicalAuthoritiesFacts)
