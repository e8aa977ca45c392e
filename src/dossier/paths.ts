import type { EventHeadPath } from './begun-events.js'
import type { EventPath } from './events.js'
import type { DossierPath } from './dossier.js'
import { FACTS } from './facts.js'

/** Every single fact of a dossier, in the order in which a form asks. */
export const FACT_PATHS = Object.keys(FACTS) as readonly DossierPath[]

/** Where the answer to a question of a form is put into the dossier. */
export type QuestionPath = DossierPath | EventPath | EventHeadPath

/** What a section waits for: of a person with several systems also the fact of one of them. */
export type NeedPath = QuestionPath | `systems.${string}.${QuestionPath}`

const SYSTEMS = 'systems.'

/** The name of a system may hold points of its own, the fact does not; between the two there is a name. */
export const isOfASystem = (path: string): boolean =>
  path.startsWith(SYSTEMS) &&
  FACT_PATHS.some(fact => path.endsWith(`.${fact}`) && path.length > `${SYSTEMS}.${fact}`.length)
