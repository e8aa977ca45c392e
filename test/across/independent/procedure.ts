import { dateText, dayNumber } from './day-number.js'
import { emergencyPause } from './emergency.js'
import type { PublicLaw } from './facts.js'
import type { Readings } from './open-questions.js'
import { type Term, termDays } from './terms-of-law.js'
import { lastUsefulDay } from './terms.js'

export interface ProcedureFacts {
  readonly law: PublicLaw
  readonly militaryOrPolice?: boolean | undefined
  readonly requestRegisteredOn?: string | undefined
  readonly decisionIssuedOn?: string | undefined
  readonly decisionCommunicatedOn?: string | undefined
  readonly contestationRegisteredOn?: string | undefined
  readonly rulingIssuedOn?: string | undefined
  readonly rulingCommunicatedOn?: string | undefined
  readonly closedDays?: readonly string[] | undefined
}

export interface Procedure {
  readonly decisionDueBy?: string
  readonly communicationDueBy?: string
  readonly contestUntil?: string
  readonly rulingDueBy?: string
  readonly rulingCommunicationDueBy?: string
  readonly courtUntil?: string
}

type Binds = 'authority' | 'person'
type Start = Exclude<keyof ProcedureFacts, 'law' | 'militaryOrPolice' | 'closedDays'>

/** The road of a medical decision: what is due, the day it runs from, its term, and whom the term binds. */
const ROAD: readonly (readonly [keyof Procedure, Start, Term, Binds])[] = [
  ['decisionDueBy', 'requestRegisteredOn', 'issue-of-medical-decision', 'authority'],
  ['communicationDueBy', 'decisionIssuedOn', 'communication-of-medical-decision', 'authority'],
  ['contestUntil', 'decisionCommunicatedOn', 'contestation-of-medical-decision', 'person'],
  ['rulingDueBy', 'contestationRegisteredOn', 'ruling-on-contestation', 'authority'],
  ['rulingCommunicationDueBy', 'rulingIssuedOn', 'communication-of-ruling', 'authority'],
  ['courtUntil', 'rulingCommunicatedOn', 'court-against-ruling', 'person'],
]

/** Only the steps whose first day is known; only a person's own terms can have stood still in 2020. */
export const procedure = (facts: ProcedureFacts, readings: Readings = {}): Procedure => {
  const due: { -readonly [Step in keyof Procedure]: string } = {}
  for (const [step, start, term, binds] of ROAD) {
    const from = facts[start]
    if (from === undefined) continue
    const days = { from: dayNumber(from), length: termDays(term, facts.law), closedDays: facts.closedDays }
    const pause = binds === 'person' ? emergencyPause(readings) : {}
    due[step] = dateText(lastUsefulDay({ ...days, ...pause }, readings))
  }
  return due
}
