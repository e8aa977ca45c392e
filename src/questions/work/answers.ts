import type { WorkOutcome } from './steps.js'

/** What each question of this house answers. */
export interface WorkAnswers {
  readonly 'work-compatibility': WorkOutcome
}
