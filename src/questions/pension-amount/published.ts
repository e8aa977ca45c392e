import type { DecimalInput } from '../../schema/scalars.js'
import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import { pensionAmountSchema, recalculation2024Schema } from './facts-checked.js'
import type { PensionAmountFacts, Recalculation2024Facts } from './facts.js'

/** What `pensionAmount` takes. */
export const standardPensionAmount: StandardSchema<
  PensionAmountFacts<Partial<Stage>, DecimalInput>,
  PensionAmountFacts
> = standard(pensionAmountSchema)

/** What `recalculation2024` takes. */
export const standardRecalculation2024: StandardSchema<
  Recalculation2024Facts<Partial<Stage>, DecimalInput>,
  Recalculation2024Facts
> = standard(recalculation2024Schema)
