import type { ChangeOfDegree } from './changed-degree.js'

/** What each question of this house answers. */
export interface ChangeOfDegreeAnswers {
  readonly 'change-of-degree': ChangeOfDegree
}
