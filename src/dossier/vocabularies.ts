import { SCHEMES } from '../law/law-id.js'
import { CAUSES, type Degree, DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../law/person.js'

/** The degree in which a review places a person, or that the capacity is regained. */
const DEGREES_OR_NONE: readonly (Degree | 'none')[] = [...DEGREES, 'none']

/** The expert physician's office, and those that the laws name beside it. */
const EVENT_BY = ['office', 'institute', 'regional-centre', 'military-commission'] as const

/** The words among which a fact is chosen, by the name of their list. */
export const VOCABULARIES: {
  readonly scheme: typeof SCHEMES
  readonly sex: typeof SEXES
  readonly degree: typeof DEGREES
  readonly cause: typeof CAUSES
  readonly 'special-status': typeof SPECIAL_STATUSES
  readonly handicap: typeof HANDICAPS
  readonly 'degree-or-none': typeof DEGREES_OR_NONE
  readonly 'event-by': typeof EVENT_BY
} = {
  scheme: SCHEMES,
  sex: SEXES,
  degree: DEGREES,
  cause: CAUSES,
  'special-status': SPECIAL_STATUSES,
  handicap: HANDICAPS,
  'degree-or-none': DEGREES_OR_NONE,
  'event-by': EVENT_BY,
}

export type VocabularyName = keyof typeof VOCABULARIES
