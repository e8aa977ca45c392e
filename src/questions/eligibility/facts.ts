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
import { afterBirth, afterWorkingAge, partOf } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

/** What `requiredStage` asks. */
export interface RequiredStageFacts {
  /** The law that governs the right. */
  readonly law: LawId
  /** The day of birth: the age on the day of the decision is counted from it. */
  readonly birthDate: CivilDate
  /** The day on which the medical decision on work capacity was issued. */
  readonly decisionIssuedOn: CivilDate
}

/** What `eligibility` asks. */
export interface EligibilityFacts<S = Stage> extends RequiredStageFacts {
  /** The standard age, which must not be reached, goes by it. */
  readonly sex: Sex
  /** The degree of invalidity on the medical decision. */
  readonly degree: Degree
  /** What caused the incapacity, on the medical decision: some causes ask for no stage. */
  readonly cause: Cause
  /** A status that opens the right by rules of its own. Left out, none. */
  readonly specialStatus?: SpecialStatus
  /** The contribution stage on the day on which the medical decision was issued. */
  readonly stageAtDecision: S
  /** Where it is left out, the day of the decision stands for it. */
  readonly applicationRegisteredOn?: CivilDate
  /** The part of the stage bought by a contract concluded from 2018-01-01. */
  readonly voluntaryContractStage?: S
  /** Asked only under the reading `applied` of `unread-2-of-5-rule`. */
  readonly stageInLast5Years?: S
  /** Notaries: whether the person was a notary public on the day of the decision. */
  readonly notaryAtDecision?: boolean
}

export const requiredStageSchema: Schema<RequiredStageFacts> = record<RequiredStageFacts>(
  { law: oneOf(LAW_IDS), birthDate: civilDate, decisionIssuedOn: civilDate },
  afterBirth('decisionIssuedOn'),
  afterWorkingAge('decisionIssuedOn'),
)

export const eligibilitySchema: Schema<EligibilityFacts> = record<EligibilityFacts>(
  {
    law: oneOf(LAW_IDS),
    sex: oneOf(SEXES),
    birthDate: civilDate,
    degree: oneOf(DEGREES),
    cause: oneOf(CAUSES),
    specialStatus: optional(oneOf(SPECIAL_STATUSES)),
    decisionIssuedOn: civilDate,
    stageAtDecision: stage,
    applicationRegisteredOn: optional(civilDate),
    voluntaryContractStage: optional(stage),
    stageInLast5Years: optional(stage),
    notaryAtDecision: optional(flag),
  },
  afterBirth('decisionIssuedOn'),
  afterWorkingAge('decisionIssuedOn'),
  afterBirth('applicationRegisteredOn'),
  afterWorkingAge('applicationRegisteredOn'),
  partOf('voluntaryContractStage', 'stageAtDecision'),
  partOf('stageInLast5Years', 'stageAtDecision'),
)
