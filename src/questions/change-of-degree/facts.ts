import { LAW_IDS, type LawId } from '../../law/law-id.js'
import {
  type Cause,
  CAUSES,
  type Degree,
  DEGREES,
  type Sex,
  SEXES,
  SPECIAL_STATUSES,
  type SpecialStatus,
} from '../../law/person.js'
import { afterBirth, afterWorkingAge, notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

export interface ChangeOfDegreeFacts<S = Stage> {
  /** The law that opened the pension. */
  readonly law: LawId
  readonly sex: Sex
  readonly birthDate: CivilDate
  readonly cause: Cause
  readonly specialStatus?: SpecialStatus
  readonly firstDegree: Degree
  readonly newDegree: Degree
  readonly firstGrantedOn: CivilDate
  readonly firstPotentialStage: S
  /** The stage realised by the first grant: asked for where the first degree had no potential stage. */
  readonly stageAtFirstGrant?: S
  readonly newDecisionIssuedOn: CivilDate
  readonly stageAtNewDecision: S
  /** Notaries: the day of the review, from which the sending deadline runs. */
  readonly reviewedOn?: CivilDate
}

export const changeOfDegreeSchema: Schema<ChangeOfDegreeFacts> = record<ChangeOfDegreeFacts>(
  {
    law: oneOf(LAW_IDS),
    sex: oneOf(SEXES),
    birthDate: civilDate,
    cause: oneOf(CAUSES),
    specialStatus: optional(oneOf(SPECIAL_STATUSES)),
    firstDegree: oneOf(DEGREES),
    newDegree: oneOf(DEGREES),
    firstGrantedOn: civilDate,
    firstPotentialStage: stage,
    stageAtFirstGrant: optional(stage),
    newDecisionIssuedOn: civilDate,
    stageAtNewDecision: stage,
    reviewedOn: optional(civilDate),
  },
  afterBirth('firstGrantedOn'),
  afterWorkingAge('firstGrantedOn'),
  notBefore('firstGrantedOn', 'newDecisionIssuedOn'),
  notBefore('reviewedOn', 'newDecisionIssuedOn'),
)
