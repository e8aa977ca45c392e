import { lawInForce } from '../law.js'
import type { Readings } from '../open-questions.js'
import { type Procedure, procedure } from '../procedure.js'
import type { WholeDossier } from './facts.js'

// The road of the first medical decision: every step by the law of the day from which its term runs.

const STARTS = [
  ['requestRegisteredOn', 'requestRegisteredOn', 'decisionDueBy'],
  ['issuedOn', 'decisionIssuedOn', 'communicationDueBy'],
  ['communicatedOn', 'decisionCommunicatedOn', 'contestUntil'],
  ['contestationRegisteredOn', 'contestationRegisteredOn', 'rulingDueBy'],
  ['rulingIssuedOn', 'rulingIssuedOn', 'rulingCommunicationDueBy'],
  ['rulingCommunicatedOn', 'rulingCommunicatedOn', 'courtUntil'],
] as const

const OF_PERSON: readonly string[] = ['contestUntil', 'courtUntil']

/** A term of the person has a safe day: the earlier one where days are counted otherwise. */
export const procedureOf = ({ medicalDecision, closedDays, readings: chosen = {} }: WholeDossier) => {
  const due: Record<string, string> = {}
  const binds: Record<string, string> = {}
  const safe: Record<string, string> = {}
  for (const [fact, name, step] of STARTS) {
    const from = medicalDecision[fact]
    const law = from === undefined ? undefined : lawInForce({ on: from })
    if (from === undefined || typeof law !== 'string') continue
    const facts = { law, [name]: from, closedDays }
    const ask = (readings: Readings): string => procedure(facts, readings)[step as keyof Procedure] ?? ''
    due[step] = ask(chosen)
    binds[step] = OF_PERSON.includes(step) ? 'person' : 'authority'
    const earlier = ask({ 'term-counting': 'calendar-days' })
    if (OF_PERSON.includes(step)) safe[step] = earlier
  }
  return { ...due, binds, safe }
}
