import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { type Degree, DEGREES } from '../../law/person.js'
import { record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { Stage } from '../../values/stage.js'

/** What `monthlyPoints` asks. */
export interface MonthlyPointsFacts {
  /** The law whose monthly points are asked for. */
  readonly law: LawId
  /** The degree of invalidity, by which a month is worth more or less. */
  readonly degree: Degree
}

/** What `potentialPoints` asks. */
export interface PotentialPointsFacts<S = Stage> extends MonthlyPointsFacts {
  /** The potential stage whose points are asked for. */
  readonly potentialStage: S
}

/** What `stabilityPoints` asks. */
export interface StabilityPointsFacts<S = Stage> {
  /** The law of the pension: only Law 360/2023 gives stability points. */
  readonly law: LawId
  /** The contributory stage in the public system, without time in which a pension was drawn beside insured income. */
  readonly contributoryStage: S
}

const lawAndDegree = { law: oneOf(LAW_IDS), degree: oneOf(DEGREES) }

export const monthlyPointsSchema: Schema<MonthlyPointsFacts> = record<MonthlyPointsFacts>(lawAndDegree)

export const potentialPointsSchema: Schema<PotentialPointsFacts> = record<PotentialPointsFacts>({
  ...lawAndDegree,
  potentialStage: stage,
})

export const stabilityPointsSchema: Schema<StabilityPointsFacts> = record<StabilityPointsFacts>({
  law: oneOf(LAW_IDS),
  contributoryStage: stage,
})
