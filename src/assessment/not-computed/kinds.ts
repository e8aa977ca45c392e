import type { Place } from '../places.js'
import type { Citation } from '../../law/citation.js'

/** What is named where a dossier touches it, the most asked first; none of it is computed. */
export const NOT_COMPUTED = [
  'pension-of-another-house',
  'survivors-pension',
  'old-age-amount',
  'recovery-of-undue-payments',
  'sick-leave',
  'periods-abroad',
  'rights-beside-it',
] as const
/** What a dossier can touch and no section computes, by name. */
export type NotComputedId = (typeof NOT_COMPUTED)[number]

/** Where it is asked. */
export type PlaceToAsk = Extract<
  Place,
  'paying-pension-house' | 'assessment-office' | 'sectoral-pension-house'
>

/** A question that the dossier touches and that is not answered here. */
export interface NotComputed {
  /** Which question it is. */
  readonly id: NotComputedId
  /** The facts or events by which the dossier touches it, or the fact that the place to ask would give. */
  readonly paths: readonly string[]
  /** The office at which to ask. */
  readonly where: PlaceToAsk
  /** Left out where the text of that time or of that system was not read. */
  readonly citation?: Citation
}

/** What makes a dossier touch it; no path, and it does not. */
export type Touched = Pick<NotComputed, 'paths' | 'citation'>

export const UNTOUCHED: Touched = { paths: [] }
