import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { type Degree, DEGREES, type Sex, SEXES } from '../../law/person.js'
import { afterBirth, notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, decimalText, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'

/** What `conversion` asks. */
export interface ConversionFacts<S = Stage, D = DecimalString> {
  /** The law on the day of the conversion. */
  readonly law: LawId
  /** The standard age goes by it. */
  readonly sex: Sex
  /** The day of birth, from which the standard age is counted. */
  readonly birthDate: CivilDate
  /** The degree of the invalidity pension: with I the companion allowance is kept. */
  readonly degree: Degree
  /** Where the old-age conditions are met earlier, by a reduction that the annex does not show. */
  readonly reducedAgeReachedOn?: CivilDate
  /** The contributory stage for the old-age pension, that realised on the pension included. */
  readonly contributoryStage: S
  /** The invalidity pension in payment, lei a month. */
  readonly invalidityLei: D
  /** The old-age amount that the pension house finds, lei a month. Left out, no sum is told. */
  readonly oldAgeLei?: D
}

export const conversionSchema: Schema<ConversionFacts> = record<ConversionFacts>(
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

/** What `earlyPensionOpen` asks. */
export interface EarlyPensionFacts {
  /** The law under which the early pension is asked for. */
  readonly law: LawId
}

/** What `timeOnPension` asks. */
export interface TimeOnPensionFacts {
  /** The law of the old-age pension. */
  readonly law: LawId
  /** The first day for which the invalidity pension was drawn. */
  readonly drawnFrom: CivilDate
  /** The last such day, included. */
  readonly drawnUntil: CivilDate
}

/** What `addedStagePaidFrom` asks. */
export interface AddedStageFacts {
  /** The law of the pension in payment. */
  readonly law: LawId
  /** The day on which it was asked to add stage that was found after the grant. */
  readonly requestedOn: CivilDate
}

export const earlyPensionSchema: Schema<EarlyPensionFacts> = record<EarlyPensionFacts>({
  law: oneOf(LAW_IDS),
})

export const timeOnPensionSchema: Schema<TimeOnPensionFacts> = record<TimeOnPensionFacts>(
  { law: oneOf(LAW_IDS), drawnFrom: civilDate, drawnUntil: civilDate },
  notBefore('drawnFrom', 'drawnUntil'),
)

export const addedStageSchema: Schema<AddedStageFacts> = record<AddedStageFacts>({
  law: oneOf(LAW_IDS),
  requestedOn: civilDate,
})
