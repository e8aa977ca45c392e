import { SCHEMES } from '../law/law-id.js'
import {
  CAUSES,
  type Degree,
  DEGREES,
  HANDICAP_CERTIFICATES,
  HANDICAPS,
  SEXES,
  SPECIAL_STATUSES,
} from '../law/person.js'

/** The degree in which a review places a person, or that the capacity is regained. */
const DEGREES_OR_NONE: readonly (Degree | 'none')[] = [...DEGREES, 'none']

/** The expert physician's office, and those that the laws name beside it. */
const EVENT_BY = ['office', 'institute', 'regional-centre', 'military-commission'] as const
const EVENT_ASKED_FOR = ['review', 'convocation'] as const
const EVENT_WHAT = ['pension', 'allowance', 'both'] as const
/** Art. 6(1) I, II and IV of Law 263/2010; the councillor stands apart. */
const EVENT_WORK = ['employee', 'elected-or-appointed', 'independent', 'local-councillor'] as const

/** The words among which a fact is chosen, by the name of their list. */
export const VOCABULARIES: {
  readonly scheme: typeof SCHEMES
  readonly sex: typeof SEXES
  readonly degree: typeof DEGREES
  readonly cause: typeof CAUSES
  readonly 'special-status': typeof SPECIAL_STATUSES
  readonly handicap: typeof HANDICAPS
  readonly 'handicap-certificate': typeof HANDICAP_CERTIFICATES
  readonly 'degree-or-none': typeof DEGREES_OR_NONE
  readonly 'event-by': typeof EVENT_BY
  readonly 'event-asked-for': typeof EVENT_ASKED_FOR
  readonly 'event-what': typeof EVENT_WHAT
  readonly 'event-work': typeof EVENT_WORK
} = {
  scheme: SCHEMES,
  sex: SEXES,
  degree: DEGREES,
  cause: CAUSES,
  'special-status': SPECIAL_STATUSES,
  handicap: HANDICAPS,
  'handicap-certificate': HANDICAP_CERTIFICATES,
  'degree-or-none': DEGREES_OR_NONE,
  'event-by': EVENT_BY,
  'event-asked-for': EVENT_ASKED_FOR,
  'event-what': EVENT_WHAT,
  'event-work': EVENT_WORK,
}

export type VocabularyName = keyof typeof VOCABULARIES
