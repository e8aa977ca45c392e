import { SCHEMES } from '../law/law-id.js'
import { CAUSES, type Degree, DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../law/person.js'

/** The degree in which a review places a person, or that the capacity is regained. */
const DEGREES_OR_NONE: readonly (Degree | 'none')[] = [...DEGREES, 'none']

/** The words among which a fact is chosen, by the name of their list. */
export const VOCABULARIES: {
  readonly scheme: typeof SCHEMES
  readonly sex: typeof SEXES
  readonly degree: typeof DEGREES
  readonly cause: typeof CAUSES
  readonly 'special-status': typeof SPECIAL_STATUSES
  readonly handicap: typeof HANDICAPS
  readonly 'degree-or-none': typeof DEGREES_OR_NONE
} = {
  scheme: SCHEMES,
  sex: SEXES,
  degree: DEGREES,
  cause: CAUSES,
  'special-status': SPECIAL_STATUSES,
  handicap: HANDICAPS,
  'degree-or-none': DEGREES_OR_NONE,
}

export type VocabularyName = keyof typeof VOCABULARIES
