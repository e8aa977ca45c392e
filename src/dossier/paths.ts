import type { DossierPath } from './dossier.js'
import { FACTS } from './facts.js'

/** Every single fact of a dossier, in the order in which a form asks. */
export const FACT_PATHS = Object.keys(FACTS) as readonly DossierPath[]
