import type { StandardSchema } from '../schema/standard-schema.js'
import { standard } from '../schema/standard.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { Dossier, ValidDossier } from './dossier.js'
import { dossierSchema } from './schema.js'
import { type SystemsFacts, systemsSchema } from './systems.js'

/** What `assess` takes. */
export const standardDossier: StandardSchema<Dossier, ValidDossier> = standard(dossierSchema)

/** What `assessSystems` takes. */
export const standardSystems: StandardSchema<SystemsFacts, SystemsFacts<Stage, DecimalString>> = standard(
  systemsSchema,
)
