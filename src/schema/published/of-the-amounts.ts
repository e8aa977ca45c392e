import type { Stage } from '../../values/stage.js'
import { type AllowancePayerFacts, allowancePayerFacts } from '../../questions/companion-allowance/facts-of-payer.js'
import { type CompanionAllowanceFacts, companionAllowanceFacts } from '../../questions/companion-allowance/facts.js'
import {
  type PensionAmountFacts,
  pensionAmountFacts,
  recalculation2024Facts,
  type Recalculation2024Facts,
} from '../../questions/pension-amount/facts.js'
import type { DecimalInput } from '../scalars.js'
import { standard } from '../standard.js'
import type { StandardSchema } from '../standard-schema.js'

/** What `pensionAmount` takes. */
export const pensionAmountSchema: StandardSchema<
  PensionAmountFacts<Partial<Stage>, DecimalInput>,
  PensionAmountFacts
> = standard(pensionAmountFacts)

/** What `recalculation2024` takes. */
export const recalculation2024Schema: StandardSchema<
  Recalculation2024Facts<Partial<Stage>, DecimalInput>,
  Recalculation2024Facts
> = standard(recalculation2024Facts)

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
