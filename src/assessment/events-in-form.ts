import { type EventHeadPath, headPath, type ValidDossierInForm } from '../dossier/begun-events.js'
import type { ValidDossier } from '../dossier/dossier.js'
import type { ValidEvent } from '../dossier/events.js'
import { bare } from '../values/bare.js'

/** A dossier with the events whose day is told, and where each of them stands. */
export interface Dated {
  readonly dossier: ValidDossier
  readonly placeOf: readonly number[]
  readonly undated: readonly EventHeadPath<'on'>[]
}

/** An event without its day is not reckoned with. */
export const datedIn = (dossier: ValidDossierInForm): Dated => {
  const { events: told, ...named } = dossier
  const facts = bare(named)
  if (!told) return { dossier: facts, placeOf: [], undated: [] }
  const places = told.map((event, place) => ({ event, place })).filter(({ event }) => event.on !== undefined)
  return {
    dossier: bare({ ...facts, events: places.map(({ event }) => event as ValidEvent) }),
    placeOf: places.map(({ place }) => place),
    undated: told.flatMap(({ on }, place) => (on === undefined ? [headPath(place, 'on')] : [])),
  }
}

/** A path among the dated events as one of the dossier. */
export const pathInForm = (path: string, { placeOf }: Dated): string => {
  const [list, place, ...rest] = path.split('.')
  if (list !== 'events' || place === undefined) return path
  return [list, placeOf[Number(place)] ?? place, ...rest].join('.')
}
