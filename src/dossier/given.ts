import type { GivenFacts, ValidDossier } from './dossier.js'
import type { FactTable } from './fact-row.js'
import { FACTS } from './facts.js'
import { partAt } from './paths.js'

/** The facts of a table that a dossier gives, by the names under which the rules know them. It inherits nothing. */
export const givenIn = (table: FactTable, dossier: object): Readonly<Record<string, unknown>> => {
  const given = Object.create(null) as { [name: string]: unknown }
  for (const [path, { as }] of Object.entries(table)) {
    const value = partAt(dossier, path)
    if (value !== undefined) given[as] = value
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
