import type { DossierEventId } from '../../dossier/events.js'
import type { ReviewExemptionGround } from '../review/steps.js'

/** An event that suspends nothing, as nothing was owed. */
export interface NotOwed {
  /** Where the event stands in the dossier: `events.0`. */
  readonly path: string
  /** Its kind: a review missed, documents not presented or a programme left. */
  readonly event: DossierEventId
  /** Why no review was asked of the person any more (Law 263/2010 art. 79(1); Law 360/2023 art. 69). */
  readonly ground: ReviewExemptionGround
}
