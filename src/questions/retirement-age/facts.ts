import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { SEXES, type Sex } from '../../law/person.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

/** What `standardRetirement` asks. */
export interface StandardRetirementFacts<S = Stage> {
  /** The law whose annex is asked. */
  readonly law: LawId
  /** The sex, by which the annex has its columns. */
  readonly sex: Sex
  /** The day of birth: its month is the row of the annex. */
  readonly birthDate: CivilDate
  /** Notaries: the stage in the profession on 2013-01-01. */
  readonly professionStageOn2013?: S
}

export const standardRetirementSchema: Schema<StandardRetirementFacts> = record<StandardRetirementFacts>({
  law: oneOf(LAW_IDS),
  sex: oneOf(SEXES),
  birthDate: civilDate,
  professionStageOn2013: optional(stage),
})
