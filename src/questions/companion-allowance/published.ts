import type { Stage } from '../../values/stage.js'
import { type AllowancePayerFacts, allowancePayerFacts } from './facts-of-payer.js'
import { type CompanionAllowanceFacts, companionAllowanceFacts } from './facts.js'
import type { DecimalInput } from '../../schema/scalars.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `companionAllowance` takes. */
export const companionAllowanceSchema: StandardSchema<
  CompanionAllowanceFacts<DecimalInput>,
  CompanionAllowanceFacts
> = standard(companionAllowanceFacts)

/** What `companionAllowancePayer` takes. */
export const companionAllowancePayerSchema: StandardSchema<
  AllowancePayerFacts<Partial<Stage>>,
  AllowancePayerFacts
> = standard(allowancePayerFacts)
