import { own } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import {
  type DaysBefore,
  FOLLOWING_OTHERWISE,
  NEVER_ON_ITS_OWN_DAY,
  OF_A_PENSION,
} from './order-of-events.js'
import { partAt } from '../values/part-at.js'

/** An event, read by the names that the rows give. */
export interface Told {
  readonly id: string
  readonly on: CivilDate
  readonly [fact: string]: unknown
}

export const eventsIn = (dossier: object): readonly Told[] =>
  (partAt(dossier, 'events') ?? []) as readonly Told[]

/** An event of a dossier that is being filled in may not have told its day. */
export const isOfADay = (event: Partial<Told>): event is Told => own(event, 'on') !== undefined

export const dayAt = (dossier: object, path: string): CivilDate | undefined =>
  partAt(dossier, path) as CivilDate | undefined

const OTHERWISE: Readonly<Record<string, DaysBefore>> = FOLLOWING_OTHERWISE

/** The days of the dossier that an event of this kind follows. */
export const daysBeforeEvent = (id: string): DaysBefore => own(OTHERWISE, id) ?? OF_A_PENSION

const OWN_DAY: Readonly<Record<string, readonly string[]>> = NEVER_ON_ITS_OWN_DAY

/** The days that an event of this kind tells and that do not fall on its own. */
export const daysApartFrom = (id: string): readonly string[] => own(OWN_DAY, id) ?? []
