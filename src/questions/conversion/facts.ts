import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { type Degree, DEGREES, type Sex, SEXES } from '../../law/person.js'
import { ACTIVITIES, type Activity } from './steps.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import { afterBirth } from '../../schema/cross-checks.js'
import { optional, record, type Schema } from '../../schema/record.js'
import { civilDate, decimalText, oneOf, stage } from '../../schema/scalars.js'

export interface WorkCompatibilityFacts {
  /** The law in force in the month of the work, whichever law opened the pension. */
  readonly law: LawId
  readonly degree: Degree
  readonly activity: Activity
}

export interface ConversionFacts<S = Stage, D = DecimalString> {
  readonly law: LawId
  readonly sex: Sex
  readonly birthDate: CivilDate
  readonly degree: Degree
  /** Where the old-age conditions are met earlier, by a reduction that the annex does not show. */
  readonly reducedAgeReachedOn?: CivilDate
  readonly contributoryStage: S
  readonly invalidityLei: D
  readonly oldAgeLei?: D
}

export const workCompatibilityFacts: Schema<WorkCompatibilityFacts> = record<WorkCompatibilityFacts>({
  law: oneOf(LAW_IDS),
  degree: oneOf(DEGREES),
  activity: oneOf(ACTIVITIES),
})

export const conversionFacts: Schema<ConversionFacts> = record<ConversionFacts>(
  {
    law: oneOf(LAW_IDS),
    sex: oneOf(SEXES),
    birthDate: civilDate,
    degree: oneOf(DEGREES),
    reducedAgeReachedOn: optional(civilDate),
    contributoryStage: stage,
    invalidityLei: decimalText,
    oldAgeLei: optional(decimalText),
  },
  afterBirth('reducedAgeReachedOn'),
)
