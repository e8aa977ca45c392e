import type { Contestation } from './contested.js'
import type { NotContestable } from './final.js'
import type { MedicalAuthorities } from './steps.js'
import type { Procedure } from './terms-in-order.js'

/** What each question of this house answers. */
export interface ContestationAnswers {
  readonly contestation: Contestation | NotContestable
  readonly 'medical-authorities': MedicalAuthorities
  readonly procedure: Procedure
}

/** What its section of an assessment answers. */
export interface ProcedureSection {
  readonly procedure: Procedure
}
