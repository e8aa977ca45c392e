import type { Scheme } from '../../law/law-id.js'
import type { Degree, SpecialStatus, Handicap } from '../../law/person.js'
import type { LeiRounding } from '../../values/rounding.js'

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  public: 'public pension system',
  notaries: "notaries' pension system",
}

export const DEGREES: Readonly<Record<Degree, string>> = {
  I: 'degree I',
  II: 'degree II',
  III: 'degree III',
}

/** As they stand after "a". */
export const STATUSES: Readonly<Record<SpecialStatus, string>> = {
  'pupil-or-student-in-practice': 'pupil, apprentice or student in practical training',
  'revolution-1989': 'participant in the Revolution of December 1989',
  'military-service': 'person doing military service',
  'military-school': 'pupil or student of a military school',
  'posted-worker': 'posted worker',
}

/** What is said after an amount. */
export const LEI_ROUNDED: Readonly<Record<LeiRounding, string>> = {
  'up-to-whole-leu': ', any fraction of a leu counting as a whole leu',
  'to-the-ban': ', to the nearest ban, a hundredth of a leu',
}

/** As they stand after "in the case of". */
export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'a grave handicap that began before the person was insured',
  accentuated: 'an accentuated handicap that began before the person was insured',
  medium: 'a medium handicap that began before the person was insured',
  blind: 'blindness',
}
