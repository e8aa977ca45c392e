import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import { dossierFacts } from './schema.js'
import type { Dossier } from './dossier.js'
import { type SystemsFacts, systemsFacts } from './systems.js'
import { standard } from '../schema/standard.js'
import type { StandardSchema } from '../schema/standard-schema.js'

/** What `assess` takes. */
export const dossierSchema: StandardSchema<Dossier, Dossier<Stage, DecimalString>> = standard(dossierFacts)

/** What `assessSystems` takes. */
export const systemsSchema: StandardSchema<SystemsFacts, SystemsFacts<Stage, DecimalString>> = standard(
  systemsFacts,
)
