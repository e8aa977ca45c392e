import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import {
  type MonthlyPointsFacts,
  monthlyPointsSchema,
  potentialPointsSchema,
  type PotentialPointsFacts,
  type StabilityPointsFacts,
  stabilityPointsSchema,
} from './facts.js'

/** What `monthlyPoints` takes. */
export const standardMonthlyPoints: StandardSchema<MonthlyPointsFacts, MonthlyPointsFacts> =
  standard(monthlyPointsSchema)

/** What `potentialPoints` takes. */
export const standardPotentialPoints: StandardSchema<
  PotentialPointsFacts<Partial<Stage>>,
  PotentialPointsFacts
> = standard(potentialPointsSchema)

/** What `stabilityPoints` takes. */
export const standardStabilityPoints: StandardSchema<
  StabilityPointsFacts<Partial<Stage>>,
  StabilityPointsFacts
> = standard(stabilityPointsSchema)
