import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'

/** How much stage is missing, and when it would be there if stage went on growing day by day. */
export interface FirstEligibleStage {
  /** What the stage is asked for: the right itself, or, the right being there, a potential stage. */
  readonly opens: 'right' | 'potential-stage'
  /** On the day of the decision given; zero where nothing is missing. */
  readonly missingStage: Stage
  /** The first decision day on which that stage is there; absent where there is none before the standard age. */
  readonly metFrom?: CivilDate
  /** The last decision day before an age band asks for more again, or the standard age is reached. */
  readonly metUntil?: CivilDate
  /** The stage reached on `metFrom`. */
  readonly stageThen?: Stage
}

/** Until when an application gives the start that is wanted, or a start before it. */
export type LatestApplication =
  | { readonly attainable: true; readonly lastDay: CivilDate; readonly startsOn: CivilDate }
  /** Even an application on the day of the decision starts later: on this day. */
  | { readonly attainable: false; readonly earliestStart: CivilDate }

/** By how much the standard age shortens the potential stage, and from where it would not. */
export type CapOfPotentialStage =
  | { readonly capped: false }
  | {
      readonly capped: true
      /** The part of the difference to the complete stage that is lost. */
      readonly lost: Stage
      /** The last day of grant on which nothing would be lost, the stage being the same. */
      readonly grantedBy: CivilDate
      /** The shortest stage at the grant with which nothing would be lost, the day being the same. */
      readonly stageAtGrant: Stage
    }

/** What is found by asking the rules backwards. */
export interface BackwardsRules {
  'eligibility.met-at-the-present-pace': {
    facts: { decisionIssuedOn: CivilDate; stageAtDecision: Stage }
    result: FirstEligibleStage
  }
  'entitlement.latest-application': {
    facts: { decisionIssuedOn: CivilDate; startsBy: CivilDate }
    result: LatestApplication
  }
  'potential-stage.without-the-cap': {
    facts: { grantedOn: CivilDate; stageAtGrant: Stage }
    result: CapOfPotentialStage
  }
}
