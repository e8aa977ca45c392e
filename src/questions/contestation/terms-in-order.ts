import type { Basis } from '../../law/citation.js'
import { confirmedIn } from '../../law/in-law.js'
import type { PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { ProcedureFacts } from './facts.js'
import { lastDayOf, safeDayOf } from './last-day.js'
import { PROCEDURE_TERMS, type ProcedureTerm } from './procedure-terms.js'
import type { Inquiry, TermId } from './steps.js'

/** The last day of each term that the known dates let run. Missing an authority's term costs the person nothing. */
export interface Procedure {
  /** For the office to issue the medical decision on the request (Law 263/2010 art. 71(5); Law 360/2023 art. 64(6)). */
  readonly decisionDueBy?: CivilDate
  /** For the office to communicate the decision that it issued (the same articles). */
  readonly communicationDueBy?: CivilDate
  /** For the person to contest it, from its communication (Law 263/2010 art. 71(6); Law 360/2023 art. 64(7)). */
  readonly contestUntil?: CivilDate
  /** For the commission to rule on the contestation (Law 263/2010 art. 71(8); Law 360/2023 art. 64(9)). */
  readonly rulingDueBy?: CivilDate
  /** For the commission to communicate its ruling (the same articles). */
  readonly rulingCommunicationDueBy?: CivilDate
  /** For the person to take the ruling to the tribunal (Law 263/2010 art. 71(9); Law 360/2023 art. 64(10)). */
  readonly courtUntil?: CivilDate
  /** Whom each of them binds. */
  readonly binds: Readonly<Partial<Record<ProcedureDate, ProcedureTerm['binds']>>>
  /** Of the person's own terms, the earliest last day under any reading of the open questions. */
  readonly safe: Readonly<Partial<Record<ProcedureDate, CivilDate>>>
}

/** A date of the procedure, from the request to the court, by name. */
export type ProcedureDate = Exclude<keyof Procedure, 'binds' | 'safe'>

type StartOf = Exclude<keyof ProcedureFacts, 'law' | 'militaryOrPolice' | 'closedDays'>

interface Link {
  readonly date: ProcedureDate
  readonly from: StartOf
  readonly term: TermId
}

/** The chain of terms from the medical decision: each term runs from the event before it. */
export const TERMS_IN_ORDER: readonly Link[] = [
  { date: 'decisionDueBy', from: 'requestRegisteredOn', term: 'issue-of-medical-decision' },
  { date: 'communicationDueBy', from: 'decisionIssuedOn', term: 'communication-of-medical-decision' },
  { date: 'contestUntil', from: 'decisionCommunicatedOn', term: 'contestation-of-medical-decision' },
  { date: 'rulingDueBy', from: 'contestationRegisteredOn', term: 'ruling-on-contestation' },
  { date: 'rulingCommunicationDueBy', from: 'rulingIssuedOn', term: 'communication-of-ruling' },
  { date: 'courtUntil', from: 'rulingCommunicatedOn', term: 'court-against-ruling' },
]

export interface TermOfProcedure {
  readonly lastDay: CivilDate
  /** Of a term that binds the person. */
  readonly safeDay?: CivilDate
  readonly binds: ProcedureTerm['binds']
  readonly basis: Basis
}

/** A term of the procedure with its article; `undefined` where a law has none. */
export const termIn = (
  law: PublicLawId,
  term: TermId,
): (Pick<TermOfProcedure, 'binds' | 'basis'> & Pick<ProcedureTerm, 'days'>) | undefined => {
  const found = own(PROCEDURE_TERMS[law], term)
  return found && { days: found.days, binds: found.binds, basis: confirmedIn(law, found) }
}

/** The last day of one term of the procedure under the law of its event; `undefined` where that law has none. */
export const procedureTermOf = (
  law: PublicLawId,
  term: TermId,
  from: CivilDate,
  closedDays: readonly CivilDate[] | undefined,
  inquiry: Inquiry,
): Outcome<TermOfProcedure | undefined> => {
  const found = termIn(law, term)
  if (!found) return undefined
  const { days, binds, basis } = found
  const running = { term, from, days, binds, basis, closedDays }
  const lastDay = lastDayOf(running, inquiry)
  if (isNotCovered(lastDay) || binds === 'authority') {
    return isNotCovered(lastDay) ? lastDay : bare({ lastDay, binds, basis })
  }
  const safeDay = safeDayOf(running, days, lastDay, inquiry)
  return isNotCovered(safeDay) ? safeDay : { lastDay, safeDay, binds, basis }
}

/** Every term of the chain whose first day is known, each under the law that `lawOn` gives for that day. */
export const procedureBy = (
  facts: Omit<ProcedureFacts, 'law'>,
  lawOn: (day: CivilDate) => Outcome<PublicLawId>,
  inquiry: Inquiry,
): Outcome<Procedure> => {
  const dates: { [D in ProcedureDate]?: CivilDate } = {}
  const binds: { [D in ProcedureDate]?: ProcedureTerm['binds'] } = {}
  const safe: { [D in ProcedureDate]?: CivilDate } = {}
  for (const { date, from, term } of TERMS_IN_ORDER) {
    const day = facts[from]
    if (day === undefined) continue
    const law = lawOn(day)
    if (isNotCovered(law)) return law
    const found = procedureTermOf(law, term, day, facts.closedDays, inquiry)
    if (isNotCovered(found)) return found
    if (found === undefined) continue
    dates[date] = found.lastDay
    binds[date] = found.binds
    if (found.safeDay) safe[date] = found.safeDay
  }
  return { ...dates, binds, safe }
}

export const procedureOf = (facts: ProcedureFacts, inquiry: Inquiry): Outcome<Procedure> =>
  procedureBy(facts, () => facts.law, inquiry)
