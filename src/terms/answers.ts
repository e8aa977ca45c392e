import type { CivilDate } from '../values/civil-date.js'

/** What each question of this house answers. */
export interface TermsAnswers {
  readonly 'end-of-term': CivilDate
}
