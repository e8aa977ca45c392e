import type { CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Degree } from '../person.js'

/** What decides the companion allowance. */
export interface CompanionAllowanceRules {
  'companion-allowance.degree-I-only': {
    facts: { degree: Degree }
    result: boolean
  }
  'companion-allowance.base': {
    facts: { month: CivilMonth; base: string; source: string }
    result: DecimalString
  }
  'companion-allowance.share-of-base': {
    facts: { base: DecimalString; percent: number; rounding: string }
    result: DecimalString
  }
}
