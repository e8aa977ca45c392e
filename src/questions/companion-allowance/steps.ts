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
  /** Degree I only: Law 263/2010 art. 77(1), Law 360/2023 art. 67, the notaries' Regulation. */
  'companion-allowance.degree-I-only': {
    /** What the doctor decided. */
    facts: {
      /** Degree of invalidity in the month. */
      degree: Degree
    }
    /** Whether the allowance is due. */
    result: boolean
  }
  /** The value of which the allowance is a share, in the month paid for. */
  'companion-allowance.base': {
    /** The month, and whose value it is. */
    facts: {
      /** Civil month for which the allowance is paid; its law decides, not the date of the right. */
      month: CivilMonth
      /** Pension point (Law 263/2010), gross minimum wage (Law 360/2023) or insured minimum income (notaries). */
      base: AllowanceBase
      /** The act or publication that has the value, or that the caller gave it. */
      source: FigureSource
    }
    /** Lei a month. */
    result: DecimalString
  }
  /** The amount: Law 263/2010 art. 77(2), Law 360/2023 art. 67, the notaries' Regulation. */
  'companion-allowance.share-of-base': {
    /** The base, and the share of it. */
    facts: {
      /** Lei a month. */
      base: DecimalString
      /** 50 under Law 360/2023, 80 under the others. */
      percent: number
      /** Up to a whole leu; to the ban with the notaries, and under the reading `exact` of `allowance-rounding-360`. */
      rounding: LeiRounding
    }
    /** Lei a month, paid on top of the pension. */
    result: DecimalString
  }
  /** Which of several systems that pay an invalidity pension pays the allowance: Law 360/2023 art. 67, the notaries' Regulation. */
  'companion-allowance.payer': {
    /** What decides between the systems. */
    facts: {
      /** `law-360-2023`: the system insured in last; `notaries`: the longest of several at once on the pension day, else the last. */
      rule: AllowancePayerRule
      /** The caller's ids of the systems in which the person was insured on the day of the pension. */
      insuredAtPensionDate: readonly string[]
      /** Day of the pension; insurance after it does not count. */
      pensionDate: CivilDate
    }
    /** The caller's id of the one that pays. */
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
