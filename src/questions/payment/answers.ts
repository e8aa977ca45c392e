import type { CivilDate } from '../../values/civil-date.js'
import type { EmergencyExtension } from './emergency.js'
import type { Resumption } from './resumed.js'
import type { Suspension } from './suspended.js'

/** What each question of this house answers. */
export interface PaymentAnswers {
  readonly cessation: CivilDate
  readonly 'emergency-extension': EmergencyExtension
  readonly resumption: Resumption
  readonly suspension: Suspension
}
