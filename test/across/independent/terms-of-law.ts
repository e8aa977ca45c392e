import { type PublicLaw, isLaw263 } from './facts.js'
import { refuse } from './refusal.js'

// Lengths in days: Law 263, then Law 360; a dash where a law knows no such step.

const TERMS = `
  issue-of-medical-decision              45  30
  communication-of-medical-decision       5   5
  contestation-of-medical-decision       30  30
  ruling-on-contestation                 45  45
  communication-of-ruling                 5  10
  court-against-ruling                   30  30
  application-after-medical-decision     30  30
  contestation-of-pension-decision       30  45
  court-against-central-commission       30   -
  contestation-of-institute-decision      -  30
  court-against-institute-ruling          -  30
`

export type Term =
  | 'issue-of-medical-decision'
  | 'communication-of-medical-decision'
  | 'contestation-of-medical-decision'
  | 'ruling-on-contestation'
  | 'communication-of-ruling'
  | 'court-against-ruling'
  | 'application-after-medical-decision'
  | 'contestation-of-pension-decision'
  | 'court-against-central-commission'
  | 'contestation-of-institute-decision'
  | 'court-against-institute-ruling'

const LENGTHS = new Map<string, readonly string[]>(
  TERMS.trim()
    .split(/\s*\n\s*/)
    .map(line => line.split(/\s+/))
    .map(([term = '', ...lengths]) => [term, lengths]),
)

export const termDays = (term: Term, law: PublicLaw): number => {
  const days = LENGTHS.get(term)?.[isLaw263(law) ? 0 : 1]
  return days === undefined || days === '-' ? refuse(term) : Number(days)
}
