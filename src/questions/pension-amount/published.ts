import type { Stage } from '../../values/stage.js'
import {
  type PensionAmountFacts,
  pensionAmountFacts,
  recalculation2024Facts,
  type Recalculation2024Facts,
} from './facts.js'
import type { DecimalInput } from '../../schema/scalars.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

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
