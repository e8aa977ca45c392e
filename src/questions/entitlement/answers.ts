import type { CivilDate } from '../../values/civil-date.js'
import type { LatestApplication } from './steps.js'

/** What each question of this house answers. */
export interface EntitlementAnswers {
  readonly 'entitlement-start': CivilDate
  readonly 'latest-application-for': LatestApplication
}

/** The day from which a pension is in payment, on which all that is paid rests; no section of an assessment. */
export interface GrantSection {
  readonly grant: CivilDate
}

/** What its section of an assessment answers. */
export interface EntitlementStartSection {
  readonly entitlementStart: CivilDate
}
