import type { ValidDossierInForm } from '../../dossier/begun-events.js'
import { bare } from '../../values/bare.js'

interface Fields {
  readonly [name: string]: unknown
}

/** `undefined` takes the field out. */
const withField = (fields: Fields, name: string, value: unknown): Fields => {
  const { [name]: _, ...others } = fields
  return bare(value === undefined ? others : { ...fields, [name]: value })
}

const withPart = (fields: Fields, part: string, changed: Fields): Fields =>
  withField(fields, part, Object.keys(changed).length > 0 ? changed : undefined)

/** An event is what it is: without its kind there is none. */
const withEventFact = (events: readonly Fields[], place: number, name: string, value: unknown) => {
  if (name === 'id' && value === undefined) return events.filter((_, at) => at !== place)
  const changed = withField(bare(events[place] ?? {}), name, value)
  return [...events.slice(0, place), changed, ...events.slice(place + 1)]
}

/** A dossier with a fact where its question says, or without it; nothing is checked. */
export const withFactAt = (dossier: ValidDossierInForm, id: string, value: unknown): Fields => {
  const fields = bare(dossier as Fields)
  const [part = '', name, ofEvent] = id.split('.')
  if (ofEvent !== undefined) {
    const events = withEventFact((fields['events'] ?? []) as readonly Fields[], Number(name), ofEvent, value)
    return withField(fields, 'events', events.length > 0 ? events : undefined)
  }
  if (name === undefined) return withField(fields, part, value)
  return withPart(fields, part, withField(bare((fields[part] ?? {}) as Fields), name, value))
}
