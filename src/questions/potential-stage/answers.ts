import type { PotentialStage, CapOfPotentialStage } from './steps.js'

/** What each question of this house answers. */
export interface PotentialStageAnswers {
  readonly 'potential-stage': PotentialStage
  readonly 'what-removes-the-cap': CapOfPotentialStage
}
