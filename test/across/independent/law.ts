import type { Law, PublicLaw, Scheme } from './facts.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// The first day of each law, latest first; dates as text sort as time does.

const FIRST_DAYS: readonly (readonly [string, PublicLaw])[] = [
  ['2024-09-01', 'law-360-2023'],
  ['2013-03-15', 'law-263-2010-amended-2013'],
  ['2011-01-01', 'law-263-2010'],
]

const FIRST_DAY_OF_NOTARIES_LAW = '2020-04-06'
const FIRST_DAY_OF_MILITARY_LAW = '2016-01-01'

export const publicLawOn = (date: string): PublicLaw => {
  for (const [first, law] of FIRST_DAYS) if (date >= first) return law
  return refuse('law-in-force')
}

export interface ApplicableLawFacts {
  readonly scheme: Scheme
  readonly applicationRegisteredOn: string
  readonly militaryOrPolice?: boolean | undefined
}

/** Opening and calculating a right: the law in force when the application is registered. */
export const applicableLaw = (facts: ApplicableLawFacts): Law | NotCovered =>
  answer(() => {
    const date = facts.applicationRegisteredOn
    if (facts.scheme === 'notaries')
      return date < FIRST_DAY_OF_NOTARIES_LAW ? refuse('law-in-force') : 'notaries'
    if (facts.militaryOrPolice === true && date >= FIRST_DAY_OF_MILITARY_LAW) return refuse('law-223-2015')
    return publicLawOn(date)
  })

/** A pension in payment: the law of the moment. */
export const lawInForce = (facts: { readonly on: string }): PublicLaw | NotCovered =>
  answer(() => publicLawOn(facts.on))

/** Grading, review procedure and contestation of a notary follow the public law of the day of the event. */
export const procedureLaw = (law: Law, on: string): PublicLaw => (law === 'notaries' ? publicLawOn(on) : law)
