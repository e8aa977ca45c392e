import { LAW_IDS, type LawId } from '../law/law-id.js'
import { type Degree, DEGREES } from '../law/person.js'
import type { Stage } from '../values/stage.js'
import { record, type Schema } from './record.js'
import { oneOf, stage } from './scalars.js'
import { standard } from './standard.js'
import type { StandardSchema } from './standard-schema.js'

export interface MonthlyPointsFacts {
  readonly law: LawId
  readonly degree: Degree
}

export interface PotentialPointsFacts<S = Stage> extends MonthlyPointsFacts {
  readonly potentialStage: S
}

export interface StabilityPointsFacts<S = Stage> {
  readonly law: LawId
  /** The contributory stage in the public system, without time in which a pension was drawn beside insured income. */
  readonly contributoryStage: S
}

const lawAndDegree = { law: oneOf(LAW_IDS), degree: oneOf(DEGREES) }

export const monthlyPointsFacts: Schema<MonthlyPointsFacts> = record<MonthlyPointsFacts>(lawAndDegree)

export const potentialPointsFacts: Schema<PotentialPointsFacts> = record<PotentialPointsFacts>({
  ...lawAndDegree,
  potentialStage: stage,
})

export const stabilityPointsFacts: Schema<StabilityPointsFacts> = record<StabilityPointsFacts>({
  law: oneOf(LAW_IDS),
  contributoryStage: stage,
})

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
