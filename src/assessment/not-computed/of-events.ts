import type { GivenFacts } from '../../dossier/dossier.js'
import type { DossierEventId } from '../../dossier/events.js'
import type { Citation } from '../../law/citation.js'
import { citedOn } from './cited.js'
import { type Touched, UNTOUCHED } from './kinds.js'

/** What the events of a kind touch, cited by the law of the first of them. */
export const touchedByEvents = (kind: DossierEventId, facts: GivenFacts, citation: Citation): Touched => {
  const { events = [] } = facts
  const told = events.flatMap((event, place) => (event.id === kind ? { event, path: `events.${place}` } : []))
  const [first] = told.map(({ event }) => event.on).sort()
  return first === undefined
    ? UNTOUCHED
    : { paths: told.map(({ path }) => path), ...citedOn(facts, first, citation) }
}
