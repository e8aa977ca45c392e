import { SCHEMES } from '../law/law-id.js'
import { CAUSES, DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../law/person.js'

/** The words among which a fact is chosen, by the name of their list. */
export const VOCABULARIES: {
  readonly scheme: typeof SCHEMES
  readonly sex: typeof SEXES
  readonly degree: typeof DEGREES
  readonly cause: typeof CAUSES
  readonly 'special-status': typeof SPECIAL_STATUSES
  readonly handicap: typeof HANDICAPS
} = {
  scheme: SCHEMES,
  sex: SEXES,
  degree: DEGREES,
  cause: CAUSES,
  'special-status': SPECIAL_STATUSES,
  handicap: HANDICAPS,
}

export type VocabularyName = keyof typeof VOCABULARIES
