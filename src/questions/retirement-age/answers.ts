import type { StandardRetirement } from './reached-on.js'

/** What each question of this house answers. */
export interface RetirementAgeAnswers {
  readonly 'standard-retirement': StandardRetirement
}

/** What its section of an assessment answers. */
export interface StandardRetirementSection {
  readonly standardRetirement: StandardRetirement
}
