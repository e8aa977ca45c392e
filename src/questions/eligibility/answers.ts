import type { Degree } from '../../law/person.js'
import type { Stage } from '../../values/stage.js'
import type { Eligibility } from './entitled.js'
import type { FirstEligibleStage } from './steps.js'

/** What each question of this house answers. */
export interface EligibilityAnswers {
  readonly 'classify-degree': Degree | 'none'
  readonly eligibility: Eligibility
  readonly 'first-eligible-stage': FirstEligibleStage
  readonly 'required-stage': Stage
}

/** What its section of an assessment answers. */
export interface EligibilitySection {
  readonly eligibility: Eligibility
}

/** What several sections rest on and none tells. */
export interface EntitledSection {
  readonly entitled: boolean
}
