import type { DossierEventId } from '../../dossier/events.js'
import type { ReviewExemptionGround } from '../review/steps.js'

/** An event that suspends nothing, as nothing was owed. */
export interface NotOwed {
  readonly path: string
  readonly event: DossierEventId
  readonly ground: ReviewExemptionGround
}
