import type { Stage } from '../../values/stage.js'
import {
  type MonthlyPointsFacts,
  monthlyPointsFacts,
  potentialPointsFacts,
  type PotentialPointsFacts,
  type StabilityPointsFacts,
  stabilityPointsFacts,
} from './facts.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `monthlyPoints` takes. */
export const monthlyPointsSchema: StandardSchema<MonthlyPointsFacts, MonthlyPointsFacts> =
  standard(monthlyPointsFacts)

/** What `potentialPoints` takes. */
export const potentialPointsSchema: StandardSchema<
  PotentialPointsFacts<Partial<Stage>>,
  PotentialPointsFacts
> = standard(potentialPointsFacts)

/** What `stabilityPoints` takes. */
export const stabilityPointsSchema: StandardSchema<
  StabilityPointsFacts<Partial<Stage>>,
  StabilityPointsFacts
> = standard(stabilityPointsFacts)
