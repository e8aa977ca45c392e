import type { DossierPath } from './dossier.js'
import { FACTS } from './facts.js'

type Part = Readonly<Record<string, unknown>>

/** Every single fact of a dossier, in the order in which a form asks. */
export const FACT_PATHS = Object.keys(FACTS) as readonly DossierPath[]

/** What stands at a path of a dossier, or of any of its parts. */
export const partAt = (dossier: object, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Part | undefined)?.[name], dossier)
