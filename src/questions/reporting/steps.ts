import type { CivilDate } from '../../values/civil-date.js'

/** What decides by when a change is to be told. */
export interface ReportingRules {
  'entitlement.change-to-be-reported': { facts: { changedOn: CivilDate; days: number }; result: CivilDate }
}
