import { dateText, dayNumber } from './day-number.js'
import { type Law, isLaw263 } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { termDays } from './terms-of-law.js'
import { lastUsefulDay } from './terms.js'

export interface EntitlementFacts {
  readonly law: Law
  readonly decisionIssuedOn: string
  readonly applicationRegisteredOn: string
  readonly insuredAtDecision: boolean
  readonly insuredByContract?: boolean | undefined
  readonly sickPayEndedOn?: string | undefined
  readonly insuranceEndedOn?: string | undefined
  readonly closedDays?: readonly string[] | undefined
}

/** The later of the last days given, or the day after it; none of them given, there is nothing to start from. */
const ceasingDay = (facts: EntitlementFacts, readings: Readings): number | undefined => {
  const lastDays = [facts.sickPayEndedOn, facts.insuranceEndedOn]
    .filter(date => date !== undefined)
    .map(dayNumber)
  if (lastDays.length === 0) return undefined
  return Math.max(...lastDays) + (reading(readings, 'ceasing-day') === 'last-paid-day' ? 0 : 1)
}

/**
 * Law 263 art. 104 and Law 360 art. 89(2), 90. A contract of social insurance does not make a person insured here; such
 * a person stands, as one not insured does, on registration under Law 263, and under Law 360 on the medical decision.
 */
export const entitlementStart = (facts: EntitlementFacts, readings: Readings = {}): string | NotCovered =>
  answer(() => {
    if (facts.law === 'notaries') return refuse('entitlement-start')
    const issued = dayNumber(facts.decisionIssuedOn)
    const registered = dayNumber(facts.applicationRegisteredOn)
    const length = termDays('application-after-medical-decision', facts.law)
    const last = lastUsefulDay({ from: issued, length, closedDays: facts.closedDays }, readings)
    if (registered > last) return dateText(registered)
    if (facts.insuredAtDecision && facts.insuredByContract !== true) {
      return dateText(ceasingDay(facts, readings) ?? registered)
    }
    return dateText(isLaw263(facts.law) ? registered : issued)
  })
