import { dateText } from '../day-number.js'
import { retirementOf } from '../retirement-age.js'
import type { WholeDossier } from './facts.js'
import type { SecondAssessment } from './index.js'
import { type Outcome, isValue } from './outcome.js'
import type { Period } from './periods.js'

// The dates that the sections hold, by what happens on them: a line of time has each of them once, on its day.

/** Of a kind of date without an entry nothing is said, as its section waits for a fact. */
export type Dates = Readonly<Record<string, readonly string[]>>

type Days = readonly (string | undefined)[]

const days = (...found: Days): readonly string[] =>
  [...new Set(found.filter(day => day !== undefined))].sort()

const isSuspended = ({ state }: Period): boolean => state.state === 'suspended'
const isTakenUp = (before: Period | undefined, { state }: Period): boolean =>
  before !== undefined &&
  state.state === 'in-payment' &&
  (isSuspended(before) || before.state.state === 'ended')

/** What a person asked for may be of the allowance alone, which has periods of its own. */
const isByWish = ({ id }: { readonly id: string }): boolean =>
  id === 'suspension-requested' || id === 'allowance-option'

/** A suspension begins with each of its causes; it, or an end that was undone, is over where the next period is one of payment. */
const ofPayment = ({ events = [] }: WholeDossier, payment: Outcome): Dates => {
  if (!isValue(payment)) return {}
  const { periods } = payment.value as { readonly periods?: readonly Period[] }
  if (periods === undefined) return {}
  const ends = days(...periods.map(({ state }) => (state.state === 'ended' ? state.on : undefined)))
  if (events.some(isByWish)) return { 'payment-ends': ends }
  return {
    'payment-ends': ends,
    'payment-suspended': days(
      ...periods.flatMap(({ state }) =>
        state.state === 'suspended' ? state.causes.map(({ from }) => from) : [],
      ),
    ),
    'payment-resumed': days(
      ...periods.filter((period, place) => isTakenUp(periods[place - 1], period)).map(({ from }) => from),
    ),
  }
}

const ofConversion = (conversion: Outcome): Dates => {
  if (!isValue(conversion)) return {}
  const { outcome, on } = conversion.value as { readonly outcome: string; readonly on: string }
  return { 'pension-converted': days(outcome === 'continues-as-invalidity' ? undefined : on) }
}

const ROAD = {
  decisionDueBy: 'medical-decision-due',
  communicationDueBy: 'communication-of-medical-decision-due',
  contestUntil: 'medical-decision-contestable-until',
  rulingDueBy: 'medical-ruling-due',
  rulingCommunicationDueBy: 'communication-of-medical-ruling-due',
  courtUntil: 'medical-ruling-open-to-court-until',
} as const

const ofProcedure = (procedure: Outcome): Dates => {
  const told = isValue(procedure) ? (procedure.value as Readonly<Record<string, string>>) : {}
  return Object.fromEntries(Object.entries(ROAD).map(([step, event]) => [event, days(told[step])]))
}

/** In time or late, by the term that the section has. */
const ofContestation = ({ medicalDecision }: WholeDossier, procedure: Outcome): Dates => {
  const { contestationRegisteredOn: on } = medicalDecision
  const until = isValue(procedure)
    ? (procedure.value as { readonly contestUntil?: string }).contestUntil
    : undefined
  const isInTime = on !== undefined && until !== undefined && on <= until
  return {
    'medical-decision-contested-in-time': days(isInTime ? on : undefined),
    'medical-decision-contested-late': days(isInTime ? undefined : on),
  }
}

/** By the annex of the law of that day, as for the conversion; the notaries have one age. */
const ofAge = ({ scheme, person, events = [] }: WholeDossier): Dates => {
  const reachedOn = (law: Parameters<typeof retirementOf>[0]['law']): string =>
    dateText(retirementOf({ law, ...person }).reachedOn)
  const before = scheme === 'notaries' ? reachedOn('notaries') : reachedOn('law-263-2010')
  const day = scheme === 'notaries' || before < '2024-09-01' ? before : reachedOn('law-360-2023')
  // Who has died before it does not reach it.
  const isDead = events.some(({ id, on }) => id === 'death' && on < day)
  return { 'standard-age-reached': days(isDead ? undefined : day) }
}

export const datesOf = (dossier: WholeDossier, found: SecondAssessment): Dates => ({
  'pension-starts': days(
    isValue(found.entitlementStart) ? (found.entitlementStart.value as string) : undefined,
  ),
  ...ofPayment(dossier, found.payment),
  ...ofConversion(found.conversion),
  ...ofProcedure(found.procedure),
  ...ofContestation(dossier, found.procedure),
  ...(isValue(found.standardRetirement) ? ofAge(dossier) : {}),
})
