import { headAt } from '../dossier/begun-events.js'
import { eventAt, EVENT_FACTS } from '../dossier/events.js'
import type { FactRow, FactTable } from '../dossier/fact-row.js'
import { FACTS } from '../dossier/facts.js'
import { own } from '../values/bare.js'

const TABLE: FactTable = FACTS

/** What kind of fact stands at a path: of a dossier, of an event, or what an event is and its day. */
export const kindOfFact = (path: string): FactRow['kind'] | undefined => {
  const head = headAt(path)
  if (head) return head.head === 'on' ? 'day' : 'choice'
  const event = eventAt(path)
  return event ? EVENT_FACTS[event.fact].kind : own(TABLE, path)?.kind
}
