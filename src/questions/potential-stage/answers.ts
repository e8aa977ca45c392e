import type { PotentialStage, CapOfPotentialStage } from './steps.js'

/** What each question of this house answers. */
export interface PotentialStageAnswers {
  readonly 'potential-stage': PotentialStage
  readonly 'what-removes-the-cap': CapOfPotentialStage
}

/** What its section of an assessment answers. */
export interface PotentialStageSection {
  readonly potentialStage: PotentialStage
}
