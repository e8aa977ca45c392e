import { dateText, dayNumber } from './day-number.js'
import { emergencyPause } from './emergency.js'
import { type PublicLaw, isLaw360 } from './facts.js'
import { type Readings, reading } from './open-questions.js'
import { type NotCovered, answer } from './refusal.js'
import { termDays } from './terms-of-law.js'
import { lastUsefulDay } from './terms.js'

export interface ContestationFacts {
  readonly law: PublicLaw
  readonly militaryOrPolice?: boolean | undefined
  readonly against:
    | 'medical-decision'
    | 'commission-ruling'
    | 'institute-decision'
    | 'institute-ruling'
    | 'pension-decision'
    | 'pension-commission-ruling'
  readonly issuedOn?: string | undefined
  readonly communicatedOn: string
  readonly filedOn?: string | undefined
  readonly asOf?: string | undefined
  readonly closedDays?: readonly string[] | undefined
}

export interface Contestation {
  readonly lastDay: string
  readonly daysLeft?: number
  readonly inTime?: boolean
  readonly daysLate?: number
  readonly ifUncontested: 'final'
}

/** Art. 127 of Law 360 took force before the rest of it: the day the pension decision was issued divides them. */
const pensionDecisionDays = (facts: ContestationFacts, readings: Readings): number => {
  const issued = facts.issuedOn ?? (isLaw360(facts.law) ? '2024-09-01' : facts.communicatedOn)
  const isBetween = issued >= '2024-01-01' && issued < '2024-09-01'
  const byCommission =
    issued < '2024-01-01' || (isBetween && reading(readings, 'pension-contest-2024') === 'commission-30')
  return termDays('contestation-of-pension-decision', byCommission ? 'law-263-2010' : 'law-360-2023')
}

const lengthOf = (facts: ContestationFacts, readings: Readings): number => {
  switch (facts.against) {
    case 'medical-decision':
      return termDays('contestation-of-medical-decision', facts.law)
    case 'commission-ruling':
      return termDays('court-against-ruling', facts.law)
    case 'institute-decision':
      return termDays('contestation-of-institute-decision', facts.law)
    case 'institute-ruling':
      return termDays('court-against-institute-ruling', facts.law)
    case 'pension-decision':
      return pensionDecisionDays(facts, readings)
    case 'pension-commission-ruling':
      return termDays('court-against-central-commission', facts.law)
  }
}

/** Law 263 art. 80(1): the conclusions of the institute bind and are final at once. */
const FINAL_AT_ONCE = { contestable: false, final: true } as const

export const contestation = (
  facts: ContestationFacts,
  readings: Readings = {},
): Contestation | typeof FINAL_AT_ONCE | NotCovered =>
  answer(() => {
    if (facts.against === 'institute-decision' && !isLaw360(facts.law)) return FINAL_AT_ONCE
    const term = { from: dayNumber(facts.communicatedOn), length: lengthOf(facts, readings) }
    const last = lastUsefulDay(
      { ...term, closedDays: facts.closedDays, ...emergencyPause(readings) },
      readings,
    )
    const left = facts.asOf === undefined ? undefined : last - dayNumber(facts.asOf)
    const late = facts.filedOn === undefined ? undefined : dayNumber(facts.filedOn) - last
    const over = late ?? (left === undefined ? 0 : -left)
    return {
      lastDay: dateText(last),
      ...(left === undefined || left < 0 ? {} : { daysLeft: left }),
      ...(late === undefined ? {} : { inTime: late <= 0 }),
      ...(over <= 0 ? {} : { daysLate: over }),
      ifUncontested: 'final',
    }
  })
