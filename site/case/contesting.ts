import type { Fault } from 'pensie-invaliditate/schema'
import type * as Contesting from './contesting-rules.js'

export type ContestationRules = typeof Contesting

/** What is asked before a term can be told, by the names of the function that tells it. */
export interface ContestationGiven {
  readonly against?: string
  readonly communicatedOn?: string
  readonly issuedOn?: string
  readonly filedOn?: string
}

export type ContestationFact = keyof ContestationGiven

/** In the order in which they are asked; the function says itself which of them it still needs. */
const IN_ORDER: readonly ContestationFact[] = ['against', 'communicatedOn', 'issuedOn']

type Answer = ReturnType<ContestationRules['contestation']>

export type Contested =
  | { readonly asks: ContestationFact }
  | { readonly answer: Answer }
  | { readonly faults: readonly Fault[] }
  | { readonly notCovered: string }

interface Refusal {
  readonly code?: string
  readonly what?: string
  readonly issues?: readonly Fault[]
}

/** The law of the day of communication, the term under it, or what is still to be asked. */
export const contest = (given: ContestationGiven, rules: ContestationRules): Contested => {
  const { communicatedOn } = given
  try {
    const law = communicatedOn ? rules.lawInForce({ on: communicatedOn as '2026-01-01' }).value : undefined
    return {
      answer: rules.contestation({ ...given, ...(law ? { law } : {}) } as Parameters<
        ContestationRules['contestation']
      >[0]),
    }
  } catch (error) {
    const { code, what, issues = [] } = error as Refusal
    if (code === 'not-covered') return { notCovered: what ?? '' }
    if (code !== 'invalid-input') throw error
    const missing = issues.filter(issue => issue.code === 'missing').map(({ path }) => path)
    const asks = IN_ORDER.find(fact => missing.includes(fact))
    return asks ? { asks } : { faults: issues }
  }
}
