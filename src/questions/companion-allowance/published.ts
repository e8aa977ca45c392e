import type { DecimalInput } from '../../schema/scalars.js'
import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { type AllowancePayerFacts, allowancePayerSchema } from './facts-of-payer.js'
import { type CompanionAllowanceFacts, companionAllowanceSchema } from './facts.js'

/** What `companionAllowance` takes. */
export const standardCompanionAllowance: StandardSchema<
  CompanionAllowanceFacts<DecimalInput>,
  CompanionAllowanceFacts
> = standard(companionAllowanceSchema)

/** What `companionAllowancePayer` takes. */
export const standardCompanionAllowancePayer: StandardSchema<
  AllowancePayerFacts<Partial<Stage>>,
  AllowancePayerFacts
> = standard(allowancePayerSchema)
