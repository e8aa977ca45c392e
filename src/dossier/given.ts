import type { DossierPath, GivenFacts, ValidDossier } from './dossier.js'
import { eventAt } from './events.js'
import type { FactTable } from './fact-row.js'
import { FACTS } from './facts.js'
import { emptyRecord } from '../values/bare.js'
import { partReader } from '../values/part-at.js'

/** How each fact of a table is read, made once for each table. */
const READERS = /* @__PURE__ */ new WeakMap<
  FactTable,
  readonly (readonly [string, (dossier: object) => unknown])[]
>()

const readersOf = (table: FactTable) => {
  const readers =
    READERS.get(table) ?? Object.entries(table).map(([path, { as }]) => [as, partReader(path)] as const)
  READERS.set(table, readers)
  return readers
}

/** The facts of a table that a dossier gives, by the names under which the rules know them. It inherits nothing. */
export const givenIn = (table: FactTable, dossier: object): Readonly<Record<string, unknown>> => {
  const given = emptyRecord()
  for (const [name, read] of readersOf(table)) {
    const value = read(dossier)
    if (value !== undefined) given[name] = value
  }
  return given
}

/** A pension granted on the day of the decision has one stage for both days. */
const withOneStage = (given: GivenFacts): GivenFacts => {
  const { decisionIssuedOn, grantedOn, stageAtDecision, stageAtGrant } = given
  if (decisionIssuedOn === undefined || decisionIssuedOn !== grantedOn) return given
  const stage = stageAtDecision ?? stageAtGrant
  return stage === undefined
    ? given
    : Object.assign(given, { stageAtDecision: stage, stageAtGrant: stageAtGrant ?? stage })
}

/** The facts that a dossier gives. */
export const givenFacts = (dossier: ValidDossier): GivenFacts => {
  const { events, closedDays } = dossier
  const given: GivenFacts = Object.assign(
    givenIn(FACTS, dossier),
    events === undefined ? {} : { events },
    closedDays === undefined ? {} : { closedDays },
  )
  return withOneStage(given)
}

/** Whether a path names a fact of the dossier, or of one of its events. */
export const isFactPath = (path: string): boolean => Object.hasOwn(FACTS, path) || eventAt(path) !== undefined

/** The facts with one more at a path, of the dossier or of one of its events. */
export const withFact = (facts: GivenFacts, path: string, value: unknown): GivenFacts => {
  const at = eventAt(path)
  if (!at) return Object.assign(emptyRecord(), facts, { [FACTS[path as DossierPath].as]: value })
  const events = facts.events?.map((event, place) =>
    place === at.place ? { ...event, [at.fact]: value } : event,
  )
  return Object.assign(emptyRecord(), facts, events ? { events } : {})
}
