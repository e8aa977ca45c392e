import type { DossierEventId } from '../../dossier/events.js'
import type { Scheme } from '../../law/law-id.js'

/** What places in a degree, or finds none. */
export const PLACING: readonly DossierEventId[] = ['review-decision', 'ruling', 'judgment']

/** What bears on the degree, or ends everything. */
export const DECIDING: readonly DossierEventId[] = [...PLACING, 'death']

/** What lets twelve months run, after which the pension ends (Law 263/2010 art. 113; Law 360/2023 art. 100). */
export const ENDING: readonly DossierEventId[] = [
  'review-missed',
  'convocation-missed',
  'documents-not-presented',
  'examination-refused',
  'programme-left',
]

/** What suspends a pension of the public system, and what takes it up again. Their Regulation has none of it for the notaries. */
const OF_THE_PUBLIC_SYSTEM: readonly DossierEventId[] = [
  ...ENDING,
  'examination-made',
  'programme-resumed',
  'work-started',
  'work-ended',
  'suspension-requested',
  'resumption-requested',
  'allowance-option',
  'allowance-option-back',
]

const OF_ANOTHER_SYSTEM: Readonly<Record<Scheme, readonly DossierEventId[]>> = {
  public: ['decision-not-sent'],
  notaries: OF_THE_PUBLIC_SYSTEM,
}

/** Whether the published rules of a system know nothing of such an event. */
export const isOfAnotherSystem = (kind: DossierEventId, scheme: Scheme | undefined): boolean =>
  scheme !== undefined && OF_ANOTHER_SYSTEM[scheme].includes(kind)
