import { headAt } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import { eventAt } from '../dossier/events.js'
import type { LabelBook } from './label-book.js'

const SYSTEM = 'systems.'

const isFact = (path: string, facts: LabelBook['facts']): path is DossierPath => Object.hasOwn(facts, path)

/** The fact of a system of the person's: its name may hold points of its own, the fact does not. */
const ofSystem = (need: string, { facts, connectives }: LabelBook): string | undefined => {
  if (!need.startsWith(SYSTEM)) return undefined
  const path = (Object.keys(facts) as DossierPath[]).find(fact => need.endsWith(`.${fact}`))
  return path && connectives.ofSystem(facts[path], need.slice(SYSTEM.length, -path.length - 1))
}

/** A need of a section or of the timeline, by the name of its fact. */
export const factInWords = (need: string, phrases: LabelBook): string => {
  if (isFact(need, phrases.facts)) return phrases.facts[need]
  const event = eventAt(need)
  if (event) return phrases.connectives.ofEvent[event.fact](event.place + 1)
  const head = headAt(need)
  if (head) return phrases.connectives.ofEvent[head.head](head.place + 1)
  return ofSystem(need, phrases) ?? need
}
