import type { CivilDate } from '../../values/civil-date.js'

/** What decides the last useful day of a term. */
export interface TermsRules {
  'terms.count-of-days': {
    facts: { from: CivilDate; length: number; reading: string }
    result: CivilDate
  }
  'terms.corresponding-day': {
    facts: { from: CivilDate; length: number; unit: string }
    result: CivilDate
  }
  'terms.next-working-day': {
    facts: { day: CivilDate }
    result: CivilDate
  }
}
