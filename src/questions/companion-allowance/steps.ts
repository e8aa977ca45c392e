import type { FigureSource } from '../../law/figure-source.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { Degree } from '../../law/person.js'
import type { CivilMonth, CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { LeiRounding } from '../../values/rounding.js'
import type { RulesForApplicableLaw } from '../applicable-law/steps.js'

/** What the allowance is a share of. */
export type AllowanceBase = 'pension-point' | 'minimum-wage' | 'insured-minimum-income'

/** What decides the companion allowance. */
export interface CompanionAllowanceRules {
  'companion-allowance.degree-I-only': {
    facts: { degree: Degree }
    result: boolean
  }
  'companion-allowance.base': {
    facts: { month: CivilMonth; base: AllowanceBase; source: FigureSource }
    result: DecimalString
  }
  'companion-allowance.share-of-base': {
    facts: { base: DecimalString; percent: number; rounding: LeiRounding }
    result: DecimalString
  }
  'companion-allowance.payer': {
    facts: {
      rule: AllowancePayerRule
      insuredAtPensionDate: readonly string[]
      pensionDate: CivilDate
    }
    result: string
  }
}

/** Whose rule says which of several systems pays the companion allowance. */
export const ALLOWANCE_PAYER_RULES = ['law-360-2023', 'notaries'] as const

export type AllowancePayerRule = (typeof ALLOWANCE_PAYER_RULES)[number]

/** What the law leaves open here. */
export type CompanionAllowanceDoubt = 'allowance-rounding-360'

/** The rules of this house, and of those that it asks. */
export type RulesForCompanionAllowance = CompanionAllowanceRules & RulesForApplicableLaw

export type Inquiry = InquiryOf<RulesForCompanionAllowance>
export type Finding<T> = FindingOf<T, RulesForCompanionAllowance>
