import { LAW_IDS, type LawId } from '../../law/law-id.js'
import {
  type Cause,
  CAUSES,
  type Degree,
  DEGREES,
  type Handicap,
  HANDICAPS,
  type Sex,
  SEXES,
  SPECIAL_STATUSES,
  type SpecialStatus,
} from '../../law/person.js'
import { afterBirth, afterWorkingAge } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

export interface PotentialStageFacts<S = Stage> {
  readonly law: LawId
  readonly sex: Sex
  readonly birthDate: CivilDate
  readonly degree: Degree
  readonly cause: Cause
  readonly specialStatus?: SpecialStatus
  readonly handicap?: Handicap
  /** Table 3 looks at this day. */
  readonly decisionIssuedOn: CivilDate
  readonly stageAtDecision: S
  /** The length is counted from this day. */
  readonly grantedOn: CivilDate
  readonly stageAtGrant: S
  /** Notaries: the longest of the stages in other systems. */
  readonly stageInOtherSystems?: S
  /** Notaries: the stage in the profession on 2013-01-01. */
  readonly professionStageOn2013?: S
}

export const potentialStageSchema: Schema<PotentialStageFacts> = record<PotentialStageFacts>(
  {
    law: oneOf(LAW_IDS),
    sex: oneOf(SEXES),
    birthDate: civilDate,
    degree: oneOf(DEGREES),
    cause: oneOf(CAUSES),
    specialStatus: optional(oneOf(SPECIAL_STATUSES)),
    handicap: optional(oneOf(HANDICAPS)),
    decisionIssuedOn: civilDate,
    stageAtDecision: stage,
    grantedOn: civilDate,
    stageAtGrant: stage,
    stageInOtherSystems: optional(stage),
    professionStageOn2013: optional(stage),
  },
  afterBirth('decisionIssuedOn'),
  afterWorkingAge('decisionIssuedOn'),
  afterBirth('grantedOn'),
  afterWorkingAge('grantedOn'),
)
