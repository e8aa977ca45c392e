import { record } from '../schema/record.js'
import { mapOf } from '../schema/map-of.js'
import type { Schema } from '../schema/schema.js'
import type { DecimalInput } from '../schema/scalars.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { Dossier } from './dossier.js'
import { dossierSchema } from './schema.js'

/** One person in several pension systems: what holds in all, and what each has of its own. */
export interface SystemsFacts<S = Partial<Stage>, D = DecimalInput> {
  /** What holds in every system. */
  readonly shared: Dossier<S, D>
  /** What each system adds to it, or has otherwise, by a name of the caller's. */
  readonly systems: Readonly<Record<string, Dossier<S, D>>>
}

/** There are not so many pension systems, and each costs as much as a dossier. */
const MOST_SYSTEMS = 100

export const systemsSchema: Schema<SystemsFacts<Stage, DecimalString>> = record<
  SystemsFacts<Stage, DecimalString>
>({ shared: dossierSchema, systems: mapOf(dossierSchema, MOST_SYSTEMS) })
