import type { CivilDate } from '../../values/civil-date.js'

/** Who decides what is contested. */
export type Body =
  | 'regional-medical-commission'
  | 'central-medico-military-commission'
  | 'superior-commission'
  | 'central-contestation-commission'
  | 'tribunal'

/** What decides the terms of the procedure. */
export interface ContestationRules {
  'contestation.term': {
    facts: { term: string; from: CivilDate; days: number; binds: 'person' | 'authority' }
    result: CivilDate
  }
  'contestation.body': {
    facts: { against: string; militaryOrPolice: boolean }
    result: Body
  }
  'contestation.road-of-pension-decision': {
    facts: { issuedOn?: CivilDate; reading?: string }
    result: Body
  }
  'contestation.term-not-run-in-emergency': {
    facts: { from: CivilDate; emergencyFrom: CivilDate; emergencyTo: CivilDate; reading: string }
    result: boolean
  }
  'contestation.handed-in': {
    facts: { against: string }
    result: { filedAt: 'issuing-office' | 'body'; rulingReplacesDecisionFrom?: 'day-of-ruling' }
  }
  'contestation.safe-day': {
    facts: { lastDay: CivilDate }
    result: CivilDate
  }
  'contestation.filed': {
    facts: { filedOn: CivilDate; lastDay: CivilDate }
    result: { inTime: boolean; daysLate?: number }
  }
}
