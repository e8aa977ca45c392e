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

/** What `changeOfDegree` asks. */
export interface ChangeOfDegreeFacts<S = Stage> {
  /** The law that opened the pension. */
  readonly law: LawId
  /** Annex 5 sets age and complete stage by it. */
  readonly sex: Sex
  /** The day of birth; the age on a decision is counted from it. */
  readonly birthDate: CivilDate
  /** What caused the incapacity, on the medical decision. */
  readonly cause: Cause
  /** A status that has rules of its own beside the cause. Left out, none. */
  readonly specialStatus?: SpecialStatus
  /** The degree of the first decision. */
  readonly firstDegree: Degree
  /** The degree of the review decision. */
  readonly newDegree: Degree
  /** The first day of the pension, printed on the first pension decision. */
  readonly firstGrantedOn: CivilDate
  /** The potential stage that the first pension decision gave; zero where it gave none. */
  readonly firstPotentialStage: S
  /** The stage realised by the first grant: asked for where the first degree had no potential stage. */
  readonly stageAtFirstGrant?: S
  /** The day of issue of the review decision: from 2024-09-01 on, Law 360/2023 decides. */
  readonly newDecisionIssuedOn: CivilDate
  /** The contribution stage on that day; table 3 is tried with it again before September 2024. */
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
