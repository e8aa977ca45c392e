import { type Degree, type Law, isLaw360 } from './facts.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// Law 263 art. 69, which the notaries use too; Law 360 art. 62.

export interface DegreeFacts {
  readonly law: Law
  readonly workCapacity?: 'lost' | 'at-least-half-lost' | 'kept'
  readonly functionalDeficiency?: 'grave' | 'accentuated' | 'medium' | 'none'
  readonly selfCare: 'kept' | 'partly-kept' | 'lost'
}

/** Law 263 looks at the capacity for work first; self-care parts its two highest degrees. */
const byCapacity = ({ workCapacity, selfCare }: DegreeFacts): Degree | 'none' => {
  if (workCapacity === 'kept') return 'none'
  if (workCapacity === 'at-least-half-lost') return 'III'
  return selfCare === 'lost' ? 'I' : 'II'
}

/** In Law 360 a deficiency and a state of self-care go together, or the law has no word for them. */
const BY_DEFICIENCY: Readonly<Record<string, Degree | 'none'>> = {
  'grave lost': 'I',
  'accentuated partly-kept': 'II',
  'medium kept': 'III',
  'none kept': 'none',
}

export const classifyDegree = (facts: DegreeFacts): Degree | 'none' | NotCovered =>
  answer(() =>
    isLaw360(facts.law)
      ? (BY_DEFICIENCY[`${facts.functionalDeficiency} ${facts.selfCare}`] ?? refuse('degree-from-facts'))
      : byCapacity(facts),
  )
