import type { DossierEventId } from '../../dossier/events.js'

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
