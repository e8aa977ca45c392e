import { LAW_IDS, type LawId, versionsOf } from '../../law/law-id.js'
import type { VersionOf } from '../../law/laws.js'
import { SEXES, type Sex } from '../../law/person.js'
import { afterBirth, afterWorkingAge, notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, flag, oneOf } from '../../schema/scalars.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

interface Reviewed<S> {
  /** The law in force on the day that is asked about. */
  readonly law: LawId
  /** The standard age, at which reviews stop, goes by it. */
  readonly sex: Sex
  /** The day of birth, from which the standard age is counted. */
  readonly birthDate: CivilDate
  /** Found with the opinion of the institute, or of the central commission for military persons. */
  readonly irreversible?: boolean
  /** Law 263/2010 looks at this stage. */
  readonly stage?: S
  /** Law 360/2023 looks at this one: child-care leave counts in it, university does not. */
  readonly contributoryStage?: S
}

/** What `reviewWindow` asks. */
export interface ReviewWindowFacts<S = Stage> extends Reviewed<S> {
  /** The day of issue of the medical decision from which the window runs. */
  readonly decisionIssuedOn: CivilDate
  /** The day that the doctor set; whether it lies inside the window is then part of the answer. */
  readonly reviewDueOn?: CivilDate
}

/** What `reviewExemption` asks. */
export interface ReviewExemptionFacts<S = Stage> extends Reviewed<S> {
  /** The day on which a review would be asked. */
  readonly on: CivilDate
}

/** What `newDecisionDueBy` asks. */
export interface NewDecisionDueByFacts {
  /** The rules of the notaries, who alone have this duty. */
  readonly law: VersionOf<'notaries'>
  /** The day of the review. */
  readonly reviewedOn: CivilDate
}

const reviewed = {
  law: oneOf(LAW_IDS),
  sex: oneOf(SEXES),
  birthDate: civilDate,
  irreversible: optional(flag),
  stage: optional(stage),
  contributoryStage: optional(stage),
}

export const reviewWindowSchema: Schema<ReviewWindowFacts> = record<ReviewWindowFacts>(
  { ...reviewed, decisionIssuedOn: civilDate, reviewDueOn: optional(civilDate) },
  afterBirth('decisionIssuedOn'),
  afterWorkingAge('decisionIssuedOn'),
  notBefore('decisionIssuedOn', 'reviewDueOn'),
)

export const reviewExemptionSchema: Schema<ReviewExemptionFacts> = record<ReviewExemptionFacts>(
  { ...reviewed, on: civilDate },
  afterBirth('on'),
)

export const newDecisionDueBySchema: Schema<NewDecisionDueByFacts> = record<NewDecisionDueByFacts>({
  law: oneOf(versionsOf('notaries')),
  reviewedOn: civilDate,
})

/** What `effectOfReview` asks. */
export interface EffectOfReviewFacts {
  /** The law in force on the day of the review decision. */
  readonly law: LawId
  /** The day on which the review decision was issued. */
  readonly decisionIssuedOn: CivilDate
  /** Notaries: the day of the review, from which the sending deadline runs. */
  readonly reviewedOn?: CivilDate
}

export const effectOfReviewSchema: Schema<EffectOfReviewFacts> = record<EffectOfReviewFacts>(
  { law: oneOf(LAW_IDS), decisionIssuedOn: civilDate, reviewedOn: optional(civilDate) },
  notBefore('reviewedOn', 'decisionIssuedOn'),
)
