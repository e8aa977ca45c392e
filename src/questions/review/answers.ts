import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { ReviewExemption } from './exemption.js'
import type { ReviewWindow } from './window.js'

/** What each question of this house answers. */
export interface ReviewAnswers {
  readonly 'effect-of-review': CivilDate
  readonly 'new-decision-due-by': CivilDate
  readonly 'review-exemption': ReviewExemption
  readonly 'review-window': ReviewWindow
}

/** What its section rests on: the day of the last decision in a degree that is in force, and of a later one the time on the pension by then. */
export interface DecisionInForceSection {
  readonly decisionInForce: { readonly issuedOn: CivilDate; readonly drawn?: Stage }
}

/** What its section of an assessment answers. */
export interface ReviewSection {
  readonly review: ReviewWindow
}
