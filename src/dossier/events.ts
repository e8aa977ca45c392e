import { type Degree, DEGREES } from '../law/person.js'
import type { CivilDate } from '../values/civil-date.js'

/** What can happen to a pension, as a dossier tells it. */
export const DOSSIER_EVENT_IDS = [
  'review-missed',
  'convocation-missed',
  'programme-left',
  'suspension-requested',
  'review-decision',
] as const
export type DossierEventId = (typeof DOSSIER_EVENT_IDS)[number]

/** The degree in which a review places a person, or that the capacity is regained. */
export const DEGREES_OR_NONE: readonly (Degree | 'none')[] = [...DEGREES, 'none']

export interface DossierEvent {
  readonly id: DossierEventId
  readonly on: CivilDate
  /** The day on which the absence was communicated to the pension house, or found. */
  readonly reportedOn?: CivilDate
  /** Left out, it is the pensioner's own fault. */
  readonly imputable?: boolean
  /** Of a review decision. */
  readonly degree?: Degree | 'none'
}
