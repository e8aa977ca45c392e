import type { DecimalInput } from '../schema/scalars.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { Dossier } from './dossier.js'
import type { DossierEvent } from './events.js'

/** What an event is, and its day: what a form asks of it before its facts. */
const HEADS = ['id', 'on'] as const
export const EVENT_HEADS: typeof HEADS = HEADS
export type EventHead = (typeof EVENT_HEADS)[number]

/** Where they stand in a dossier: `events.0.id`. */
export type EventHeadPath<H extends EventHead = EventHead> = `events.${number}.${H}`

export const headPath = <H extends EventHead>(place: number, head: H): EventHeadPath<H> =>
  `events.${place}.${head}`

/** The event and what is asked of it, by its path. */
export const headAt = (path: string): { readonly place: number; readonly head: EventHead } | undefined => {
  const [list, place = '', name, ...more] = path.split('.')
  const head = EVENT_HEADS.find(known => known === name)
  return list === 'events' && /^(0|[1-9]\d{0,2})$/.test(place) && head !== undefined && more.length === 0
    ? { place: Number(place), head }
    : undefined
}

/** The last place that a path can name. */
export const LAST_PLACE = 999

/** An event whose day may not have been told yet. */
export type BegunEvent<S = Partial<Stage>, D = DecimalInput> = Omit<DossierEvent<S, D>, 'on'> & {
  /** The day on which it happened; left out until the form has asked for it. */
  readonly on?: CivilDate
}

/** A dossier that is being filled in. */
export type DossierInForm<S = Partial<Stage>, D = DecimalInput> = Omit<Dossier<S, D>, 'events'> & {
  /** What happened after the grant, as far as it has been told, in any order. */
  readonly events?: readonly BegunEvent<S, D>[]
}

/** Found right, its stages whole and its decimals text. */
export type ValidDossierInForm = DossierInForm<Stage, DecimalString>
export type ValidBegunEvent = BegunEvent<Stage, DecimalString>
