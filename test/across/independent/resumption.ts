import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import { effectOfReview } from './effect-of-review.js'
import { type Law, type Text, textOf } from './facts.js'
import type { Readings } from './open-questions.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import type { SuspensionCause } from './suspension.js'
import { endOfTwelveMonths, lastUsefulDay } from './terms.js'

export interface ResumptionFacts {
  readonly law: Law
  readonly cause: SuspensionCause
  readonly causeEndedOn: string
  readonly requestedOn?: string | undefined
  readonly suspendedFrom?: string | undefined
  readonly closedDays?: readonly string[] | undefined
}

export interface Resumption {
  readonly from: string
  readonly backPay: boolean
}

const monthAfter = (date: string): Resumption => ({
  from: dateText(firstOfNextMonth(dayNumber(date))),
  backPay: false,
})

/** A programme begun again needs no request; other causes need one, and lose months once it comes after 30 days. */
const underLaw263 = (facts: ResumptionFacts, readings: Readings): Resumption => {
  const { cause, causeEndedOn, requestedOn, closedDays } = facts
  if (cause === 'programme-not-followed' || requestedOn === undefined) return monthAfter(causeEndedOn)
  const last = lastUsefulDay({ from: dayNumber(causeEndedOn), length: 30, closedDays }, readings)
  return monthAfter(dayNumber(requestedOn) <= last ? causeEndedOn : requestedOn)
}

/** The end of the cause is the issue of the new decision, or the proof that the programme is followed. */
const underLaw360 = (facts: ResumptionFacts): Resumption => {
  if (facts.cause === 'decision-not-sent') return refuse('resumption')
  const { cause, causeEndedOn, requestedOn = causeEndedOn } = facts
  if (cause === 'programme-not-followed')
    return monthAfter(requestedOn > causeEndedOn ? requestedOn : causeEndedOn)
  if (cause !== 'own-request') return monthAfter(causeEndedOn)
  return { from: facts.suspendedFrom ?? refuse('resumption'), backPay: true }
}

const RESUMPTIONS: Readonly<Record<Text, (facts: ResumptionFacts, readings: Readings) => Resumption>> = {
  'law-263-2010': underLaw263,
  'law-263-2010-amended-2013': underLaw263,
  'law-360-2023': underLaw360,
  notaries: () => refuse('resumption'),
}

export const resumption = (facts: ResumptionFacts, readings: Readings = {}): Resumption | NotCovered =>
  answer(() => RESUMPTIONS[textOf(facts.law)](facts, readings))

export interface CessationFacts {
  readonly law: Law
  readonly cause:
    | 'death'
    | 'capacity-regained'
    | 'conditions-lost'
    | 'missed-review'
    | 'missed-convocation'
    | 'programme-not-followed'
    | 'documents-not-presented'
    | 'examination-refused'
  readonly on: string
}

/** Capacity found regained is a review outcome, so that the notaries' own date of effect holds for it. */
export const cessation = (facts: CessationFacts, readings: Readings = {}): string => {
  const { law, cause, on } = facts
  if (cause === 'capacity-regained') return effectOfReview({ law, decisionIssuedOn: on }, readings)
  const atOnce = cause === 'death' || cause === 'conditions-lost'
  const end = atOnce ? dayNumber(on) : endOfTwelveMonths(dayNumber(on), readings)
  return dateText(firstOfNextMonth(end))
}
