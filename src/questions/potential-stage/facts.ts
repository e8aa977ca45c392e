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

/** What `potentialStage` asks. */
export interface PotentialStageFacts<S = Stage> {
  /** The law that opened the right. */
  readonly law: LawId
  /** The standard age and the complete stage go by it. */
  readonly sex: Sex
  /** The day of birth; the stage ends with the standard age that follows from it. */
  readonly birthDate: CivilDate
  /** The degree of invalidity on the medical decision. */
  readonly degree: Degree
  /** What caused the incapacity: of some causes no stage of table 3 is asked for. */
  readonly cause: Cause
  /** A status that has rules of its own beside the cause. Left out, none. */
  readonly specialStatus?: SpecialStatus
  /**
   * A handicap older than the insured status, or blindness: it shortens the complete stage of Law 263/2010 (art.
   * 58-59). Left out, none.
   */
  readonly handicap?: Handicap
  /** Table 3 looks at this day. */
  readonly decisionIssuedOn: CivilDate
  /** The contribution stage on the day of the medical decision: table 3 is held against it. */
  readonly stageAtDecision: S
  /** The length is counted from this day. */
  readonly grantedOn: CivilDate
  /** The contribution stage on the day of the grant: it and the potential stage come to the complete stage at most. */
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
